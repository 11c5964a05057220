//! All steps as one page: to print, for a phone, a relative or a help desk.

use super::Screen;
use crate::gui::effect::Effect;
use crate::gui::widget::Ui;
use crate::model::catalogue::Provider;

impl Screen {
    /// What saves all steps as a page; nothing where there is no provider.
    pub fn save_steps(&self, ui: Ui<'_>) -> Option<Effect> {
        let provider = self.provider()?;
        Some(Effect::SavePage(format!("mailkey-{}.html", provider.id), self.printed(ui, provider)))
    }

    /// The page, in HTML that any browser shows and prints. Whose account it is does not stand in it.
    fn printed(&self, ui: Ui<'_>, provider: &Provider) -> String {
        let heading = escaped(&self.heading(ui, provider));
        let target = self.guide_on_page().and_then(|guide| guide.page_for_anybody()).map(|page| {
            let page = escaped(&page);
            format!("<p><a href=\"{page}\">{page}</a></p>\n")
        });
        let steps = self.shown_parts().map_or(&[][..], |(steps, ..)| steps);
        let steps: String =
            steps.iter().map(|step| format!("<li>{}</li>\n", escaped(&ui.locale.step(step)))).collect();
        let what = ui.fill("steps-page-what", &[("term", provider.sign_in.term.get(ui.locale.tag()))]);
        let checked = ui.fill("guide-checked-on", &[("date", &ui.locale.date(&provider.checked))]);
        let tag = ui.locale.tag();
        format!(
            "<!doctype html>\n<html lang=\"{tag}\">\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width\">\n<title>{heading}</title>\n\
             <style>body{{font:16px/1.5 sans-serif;max-width:40em;margin:2em auto;padding:0 1em}}\
             li{{margin:.5em 0}}</style>\n<h1>{heading}</h1>\n{}<ol>\n{steps}</ol>\n<p>{}</p>\n\
             <p><small>Mailkey · {}</small></p>\n</html>\n",
            target.unwrap_or_default(),
            escaped(&what),
            escaped(&checked),
        )
    }
}

/// A text as it stands in HTML.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn what_would_be_html_is_text() {
        assert_eq!(escaped("a<b> & \"c\" 授权码"), "a&lt;b&gt; &amp; &quot;c&quot; 授权码");
    }
}
