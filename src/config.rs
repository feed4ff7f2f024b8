//! Being built: kiosk-config.toml.
