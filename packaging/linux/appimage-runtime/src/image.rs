//! The file system behind the runtime's own bytes.

use std::fs::{self, File, Permissions};
use std::io::{BufReader, Read, Write};
use std::os::unix::fs::{FileExt, PermissionsExt, symlink};
use std::path::{Component, Path, PathBuf};
use std::time::{Duration, SystemTime};

use backhand::{FilesystemReader, InnerNode, Node, SquashfsFileReader};

use crate::Fault;

/// What an AppImage runs, at the top of the file system; a link to it as a rule.
const START: &str = "/AppRun";

/// A file with a file system behind its own bytes.
#[derive(Debug)]
pub(crate) struct Image {
    file: File,
    /// Where the file system begins.
    pub(crate) offset: u64,
}

/// What is in it.
pub(crate) struct Files {
    reader: FilesystemReader<'static>,
}

/// One file of it.
pub(crate) struct Packed<'a> {
    files: &'a Files,
    node: &'a Node<SquashfsFileReader>,
    file: &'a SquashfsFileReader,
}

impl Image {
    /// Looks for the file system, and whether the file goes on to its end.
    pub(crate) fn open(file: File) -> Result<Image, Fault> {
        let no_image = || "there is no file system in this file".to_owned();
        let mut head = [0; 64];
        file.read_exact_at(&mut head, 0).map_err(|_| no_image())?;
        let offset = end_of_program(&head).ok_or_else(no_image)?;
        let mut head = [0; 96];
        file.read_exact_at(&mut head, offset).map_err(|_| no_image())?;
        let size = number(&head, 40, 8).filter(|_| head.starts_with(b"hsqs")).ok_or_else(no_image)?;
        let whole = file.metadata().map_err(|error| error.to_string())?.len();
        match offset.checked_add(size) {
            Some(end) if end <= whole => Ok(Image { file, offset }),
            _ => Err("this file is not complete: get it once more".to_owned()),
        }
    }

    /// Reads what there is, but no content.
    pub(crate) fn files(&self) -> Result<Files, Fault> {
        let file = self.file.try_clone().map_err(|error| error.to_string())?;
        let reader = FilesystemReader::from_reader_with_offset(BufReader::new(file), self.offset);
        Ok(Files { reader: reader.map_err(damaged)? })
    }
}

impl Files {
    /// What the AppImage runs.
    pub(crate) fn program(&self) -> Result<Packed<'_>, Fault> {
        let mut path = PathBuf::from(START);
        // A link to a link is odd enough.
        for _ in 0..4 {
            let node = self.reader.files().find(|node| node.fullpath == path);
            let node = node.ok_or_else(|| format!("{} is not in this file", path.display()))?;
            match &node.inner {
                InnerNode::File(file) => return Ok(Packed { files: self, node, file }),
                InnerNode::Symlink(link) => path = path.with_file_name("").join(&link.link),
                _ => break,
            }
        }
        Err(format!("{START} of this file is no program"))
    }
}

impl Packed<'_> {
    /// Its name without folders.
    pub(crate) fn name(&self) -> &str {
        self.node.fullpath.file_name().and_then(|name| name.to_str()).unwrap_or_default()
    }

    /// Writes its content. The outer fault is the image's, the inner one that of the place.
    pub(crate) fn unpack(&self, to: &mut File) -> Result<std::io::Result<()>, Fault> {
        let mut reader = self.files.reader.file(self.file).reader_checked().map_err(damaged)?;
        let mut buffer = vec![0; 1 << 20];
        let mut rest = self.file.file_len();
        while rest > 0 {
            let read = reader.read(&mut buffer).map_err(damaged)?;
            let Some(piece) = buffer.get(..read).filter(|piece| !piece.is_empty()) else {
                return Err(damaged(()));
            };
            if let Err(error) = to.write_all(piece) {
                return Ok(Err(error));
            }
            rest = rest.saturating_sub(read);
        }
        Ok(Ok(()))
    }
}

/// Unpacks into a new folder all that there is, or all that matches a pattern, and says what.
pub(crate) fn extract(image: &Image, pattern: Option<&str>, folder: &Path) -> Result<(), Fault> {
    let files = image.files()?;
    let failed = |path: &Path, error: std::io::Error| format!("cannot write {}: {error}", path.display());
    fs::create_dir(folder).map_err(|error| failed(folder, error))?;
    let mut nodes: Vec<_> = files.reader.files().collect();
    // What is in a folder comes after it.
    nodes.sort();
    for node in nodes {
        let within: PathBuf = node.fullpath.components().filter(|part| *part != Component::RootDir).collect();
        let is_plain = within.components().all(|part| matches!(part, Component::Normal(_)));
        if !is_plain {
            return Err(damaged(within));
        }
        if within.as_os_str().is_empty() || pattern.is_some_and(|pattern| !matches_path(pattern, &within)) {
            continue;
        }
        let path = folder.join(&within);
        let made = match &node.inner {
            InnerNode::Dir(_) => fs::create_dir_all(&path),
            InnerNode::Symlink(link) => make_room(&path).and_then(|()| symlink(&link.link, &path)),
            InnerNode::File(file) => {
                let packed = Packed { files: &files, node, file };
                let mut file = make_room(&path)
                    .and_then(|()| File::create_new(&path))
                    .map_err(|error| failed(&path, error))?;
                packed.unpack(&mut file)?.and_then(|()| {
                    let time = SystemTime::UNIX_EPOCH + Duration::from_secs(node.header.mtime.into());
                    file.set_permissions(Permissions::from_mode(u32::from(node.header.permissions) & 0o777))?;
                    file.set_modified(time)
                })
            }
            // Nobody packs devices into an AppImage.
            _ => continue,
        };
        made.map_err(|error| failed(&path, error))?;
        crate::say(path.display())?;
    }
    Ok(())
}

/// Makes the folders above, which a pattern may have left out.
fn make_room(path: &Path) -> std::io::Result<()> {
    path.parent().map_or(Ok(()), fs::create_dir_all)
}

/// Whether a pattern names a path or a folder above it. `*` stands for any part of one name, `?` for one letter.
fn matches_path(pattern: &str, path: &Path) -> bool {
    let mut names = path.iter();
    let mut patterns = Path::new(pattern).iter().filter(|part| *part != "/" && *part != ".");
    patterns.all(|part| {
        let name = names.next().unwrap_or_default();
        matches_name(part.as_encoded_bytes(), name.as_encoded_bytes())
    })
}

fn matches_name(pattern: &[u8], name: &[u8]) -> bool {
    match (pattern, name) {
        ([], []) => true,
        ([b'*', pattern @ ..], _) => {
            let mut ends = (0..=name.len()).filter_map(|start| name.get(start..));
            ends.any(|name| matches_name(pattern, name))
        }
        ([b'?', pattern @ ..], [_, name @ ..]) => matches_name(pattern, name),
        ([wanted, pattern @ ..], [found, name @ ..]) => wanted == found && matches_name(pattern, name),
        _ => false,
    }
}

/// Where a program in ELF of 64 bits ends, by its first bytes: behind the table of its sections.
fn end_of_program(head: &[u8; 64]) -> Option<u64> {
    // Class and order of bytes.
    if !head.starts_with(b"\x7fELF\x02\x01") {
        return None;
    }
    number(head, 58, 2)?.checked_mul(number(head, 60, 2)?)?.checked_add(number(head, 40, 8)?)
}

/// A number of so many bytes at a place, the lowest first.
fn number(bytes: &[u8], at: usize, length: usize) -> Option<u64> {
    let bytes = bytes.get(at..at.checked_add(length)?)?;
    Some(bytes.iter().rev().fold(0, |number, byte| number << 8 | u64::from(*byte)))
}

/// What one failure or another of the reader comes to.
fn damaged<E>(_: E) -> Fault {
    "this file is damaged: get it once more".to_owned()
}

#[cfg(test)]
#[allow(clippy::indexing_slicing)]
mod tests {
    use super::*;

    /// A program of 64 bytes with a table of one section of 64 bytes behind it.
    fn program() -> Vec<u8> {
        let mut bytes = vec![0; 128];
        bytes[..6].copy_from_slice(b"\x7fELF\x02\x01");
        for (at, value) in [(40, 64), (58, 64), (60, 1)] {
            bytes[at] = value;
        }
        bytes
    }

    fn opened(bytes: &[u8]) -> Result<Image, Fault> {
        let mut file = crate::place::Place::Memory("test").create().unwrap();
        file.write_all(bytes).unwrap();
        Image::open(file)
    }

    #[test]
    fn the_file_system_begins_where_the_program_ends() {
        let mut whole = program();
        let mut head = [0; 96];
        head[..4].copy_from_slice(b"hsqs");
        head[40] = 100;
        whole.extend(head);
        assert_eq!(opened(&whole).unwrap_err(), "this file is not complete: get it once more");
        whole.extend([0; 4]);
        assert_eq!(opened(&whole).unwrap().offset, 128);
    }

    #[test]
    fn what_is_no_appimage_is_told() {
        for bytes in [vec![], b"#!/bin/sh\n".repeat(30), program(), [program(), vec![0; 96]].concat()] {
            assert_eq!(opened(&bytes).unwrap_err(), "there is no file system in this file");
        }
        let mut far = program();
        far[40..48].fill(0xff);
        assert!(opened(&far).is_err());
    }

    #[test]
    fn a_damaged_file_system_is_no_panic() {
        let mut whole = program();
        whole.extend(b"hsqs");
        whole.extend([0x5a; 4096]);
        whole[128 + 40..128 + 48].copy_from_slice(&4096_u64.to_le_bytes());
        assert_eq!(opened(&whole).unwrap().files().err(), Some(damaged(())));
    }

    #[test]
    fn patterns_name_files_and_folders() {
        for pattern in ["usr", "./usr/bin", "/usr/bin/mailkey", "usr/*/mail*", "*", "usr/b?n", "usr/bin/*key"]
        {
            assert!(matches_path(pattern, Path::new("usr/bin/mailkey")), "{pattern}");
        }
        for pattern in ["bin", "*.desktop", "usr/bin/mailkey/more", "usr/*key", "us", "usr/bin/mailkey?"] {
            assert!(!matches_path(pattern, Path::new("usr/bin/mailkey")), "{pattern}");
        }
    }
}
