using System.Security.Cryptography;
using System.Text;

namespace Regulatory.Integration.Terminals.Sessions;

/// <summary>Codes that terminals authenticate with 鉴权码: random, given out once, kept only as their digest.</summary>
public static class TerminalCode
{
    /// <summary>128 random bits as 32 letters and digits: short enough for every edition, and nothing to be guessed.</summary>
    public static string New() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <summary>What is kept of a code: SHA-256 in lower-case hex. A code that nobody can guess needs no slower digest.</summary>
    public static string Digest(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code)));

    /// <summary>Whether a code is the one whose digest was kept; takes as long either way.</summary>
    public static bool Fits(string code, string digest) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Digest(code)), Encoding.ASCII.GetBytes(digest));
}
