using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Platforms;
using Regulatory.Integration.Terminals.Jt809;

namespace Regulatory.Integration.Terminals.Platforms;

/// <summary>
/// What is kept of the secrets of platforms' accesses. A password has eight characters only, so its digest is slow and salted; the numbers of a
/// cipher are needed again and are sealed under a key that is not in the database.
/// </summary>
/// <param name="key">32 bytes.</param>
public sealed class LinkVault(byte[] key)
{
    private const int Iterations = 100_000, Salt = 16, Digest = 32, Nonce = 12, Tag = 16;

    /// <summary>What is kept of the secrets in an act; what is so already stays as it is kept.</summary>
    public LinkSecrets Keep(AgreeLink act, LinkAgreed? known) => new(
        known is not null && Fits(act.Password, known.PasswordDigest) ? known.PasswordDigest : DigestOf(act.Password),
        act.Cipher is not { } cipher ? null
        : known?.SealedCipher is { } kept && Open(kept, act.Platform) == CipherOf(cipher) ? kept
        : Seal(cipher, act.Platform));

    /// <summary>The numbers of a cipher that was kept.</summary>
    /// <returns>Null when it cannot be opened: it was sealed under another key, or for another platform.</returns>
    public PlatformCipher? Open(string kept, MonitoringPlatformId platform)
    {
        Span<byte> bytes = stackalloc byte[Nonce + 12 + Tag], numbers = stackalloc byte[12];
        if (!Convert.TryFromBase64String(kept, bytes, out var length) || length != bytes.Length) return null;
        using var aes = new AesGcm(key, Tag);
        try
        {
            aes.Decrypt(bytes[..Nonce], bytes.Slice(Nonce, 12), bytes[(Nonce + 12)..], numbers, Bound(platform));
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
        return new(
            BinaryPrimitives.ReadUInt32BigEndian(numbers), BinaryPrimitives.ReadUInt32BigEndian(numbers[4..]), BinaryPrimitives.ReadUInt32BigEndian(numbers[8..]));
    }

    /// <summary>Whether a password is the one whose digest was kept; takes as long either way.</summary>
    public static bool Fits(string password, string kept)
    {
        var parts = kept.Split('$');
        var (salt, digest) = (Convert.FromBase64String(parts[2]), Convert.FromBase64String(parts[3]));
        var shown = Rfc2898DeriveBytes.Pbkdf2(
            Encoding.UTF8.GetBytes(password), salt, int.Parse(parts[1], CultureInfo.InvariantCulture), HashAlgorithmName.SHA256, digest.Length);
        return CryptographicOperations.FixedTimeEquals(shown, digest);
    }

    private static string DigestOf(string password)
    {
        var salt = RandomNumberGenerator.GetBytes(Salt);
        var digest = Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(password), salt, Iterations, HashAlgorithmName.SHA256, Digest);
        return $"pbkdf2-sha256${Iterations}${Convert.ToBase64String(salt)}${Convert.ToBase64String(digest)}";
    }

    private string Seal(LinkCipher cipher, MonitoringPlatformId platform)
    {
        var (m1, ia1, ic1) = CipherOf(cipher);
        Span<byte> numbers = stackalloc byte[12];
        BinaryPrimitives.WriteUInt32BigEndian(numbers, m1);
        BinaryPrimitives.WriteUInt32BigEndian(numbers[4..], ia1);
        BinaryPrimitives.WriteUInt32BigEndian(numbers[8..], ic1);
        var kept = new byte[Nonce + 12 + Tag];
        RandomNumberGenerator.Fill(kept.AsSpan(0, Nonce));
        using var aes = new AesGcm(key, Tag);
        aes.Encrypt(kept.AsSpan(0, Nonce), numbers, kept.AsSpan(Nonce, 12), kept.AsSpan(Nonce + 12, Tag), Bound(platform));
        return Convert.ToBase64String(kept);
    }

    private static PlatformCipher CipherOf(LinkCipher cipher) => new((uint)cipher.M1, (uint)cipher.Ia1, (uint)cipher.Ic1);

    /// <summary>A sealed cipher is worth nothing on another platform.</summary>
    private static byte[] Bound(MonitoringPlatformId platform) => platform.Value.ToByteArray();
}
