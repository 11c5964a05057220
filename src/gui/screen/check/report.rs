//! A test as a text for a help desk.

use super::Screen;
use crate::gui::widget::Ui;
use crate::mail::probe::Verdict;

impl Screen {
    /// A text for a help desk: what was done and what came of it. It has no secret in it by construction: it is made
    /// of the report, which never held one.
    pub fn report_text(&self, ui: Ui<'_>) -> String {
        let mut lines =
            vec![format!("Mailkey {}", env!("CARGO_PKG_VERSION")), self.draft().address.in_letters()];
        for service in self.failed().into_iter().flat_map(|report| &report.services) {
            let it = &service.endpoint;
            lines.push(format!(
                "{} {}:{} {} {}",
                ui.locale.service(service.service),
                it.host,
                it.port,
                ui.mode(it.security),
                it.user
            ));
            for stage in &service.stages {
                let sign = if stage.ok { "✓" } else { "✕" };
                lines.push(format!("  {sign} {} {} ms", ui.locale.stage(stage.stage), stage.ms));
            }
            if let Some(why) = service.diagnosis() {
                lines.push(format!("  {} ({})", ui.locale.cause(why.cause), why.cause.id()));
                lines.extend(why.server_said.iter().map(|said| format!("  > {said}")));
                lines.extend(why.in_clear.then(|| format!("  ({})", ui.text("said-in-clear"))));
            } else if service.verdict == Verdict::Skipped {
                lines.push(format!("  {}", ui.text("check-skipped")));
            }
            lines.extend(service.notices.iter().map(|notice| format!("  ! {notice}")));
        }
        lines.join("\n")
    }
}
