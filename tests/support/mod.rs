//! What tests use of the real world: servers, certificates, a desktop session, a screen.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

pub mod app;
pub mod bus;
pub mod certificates;
pub mod chromium;
pub mod command;
pub mod desktop;
pub mod dice;
pub mod field;
pub mod hostile;
pub mod mail_client;
pub mod mail_server;
pub mod mail_settings;
pub mod name_server;
pub mod online_accounts;
pub mod picture;
pub mod process;
pub mod providers;
pub mod reader;
pub mod relay;
pub mod root;
pub mod screen;
pub mod scripted;
pub mod scripted_certificates;
pub mod scripted_cut;
pub mod scripted_probe;
pub mod scripted_proxy;
#[cfg(target_os = "linux")]
pub mod secret_service;
pub mod terminal;
pub mod tree;
pub mod unfit;
pub mod visitor;
pub mod walk;
pub mod web_server;
