//! Numbers that look random and are the same every time.

/// A generator (xorshift).
pub struct Dice(pub u64);

impl Dice {
    /// A number below this one; 0 where there is none.
    pub fn below(&mut self, count: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % 1_000_003).unwrap() % count.max(1)
    }
}
