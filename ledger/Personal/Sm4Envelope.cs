using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Regulatory.Ledger.Personal;

/// <summary>
/// SM4-CTR and HMAC-SM3, encrypt-then-MAC: 16 bytes counter, ciphertext, 32 bytes tag over the subject's length, the subject, counter
/// and ciphertext. The two keys are derived from the one given, so that neither is used for the other.
/// </summary>
internal sealed class Sm4Envelope() : EnvelopeSuite("s1")
{
    public override byte[] Seal(ReadOnlySpan<byte> key, ReadOnlySpan<byte> clear, string subject)
    {
        var envelope = new byte[Sm4Cipher.Block + clear.Length + Sm4Cipher.MacLength];
        var counter = envelope.AsSpan(0, Sm4Cipher.Block);
        var cipher = envelope.AsSpan(Sm4Cipher.Block, clear.Length);
        RandomNumberGenerator.Fill(counter);
        Sm4Cipher.Apply(Derived(key, "encipher"u8).AsSpan(0, Sm4Cipher.KeyLength), counter, clear, cipher);
        Tag(key, subject, envelope.AsSpan(0, Sm4Cipher.Block + clear.Length)).CopyTo(envelope.AsSpan(Sm4Cipher.Block + clear.Length));
        return envelope;
    }

    public override byte[] Open(ReadOnlySpan<byte> key, ReadOnlySpan<byte> envelope, string subject)
    {
        if (envelope.Length < Sm4Cipher.Block + Sm4Cipher.MacLength)
            throw new CryptographicException("An envelope of personal data is cut short.");
        if (!CryptographicOperations.FixedTimeEquals(Tag(key, subject, envelope[..^Sm4Cipher.MacLength]), envelope[^Sm4Cipher.MacLength..]))
            throw new AuthenticationTagMismatchException();
        var cipher = envelope[Sm4Cipher.Block..^Sm4Cipher.MacLength];
        var clear = new byte[cipher.Length];
        Sm4Cipher.Apply(Derived(key, "encipher"u8).AsSpan(0, Sm4Cipher.KeyLength), envelope[..Sm4Cipher.Block], cipher, clear);
        return clear;
    }

    private static byte[] Tag(ReadOnlySpan<byte> key, string subject, ReadOnlySpan<byte> counterAndCipher)
    {
        var name = Encoding.UTF8.GetBytes(subject);
        var covered = new byte[4 + name.Length + counterAndCipher.Length];
        BinaryPrimitives.WriteInt32BigEndian(covered, name.Length);
        name.CopyTo(covered.AsSpan(4));
        counterAndCipher.CopyTo(covered.AsSpan(4 + name.Length));
        return Sm4Cipher.Mac(Derived(key, "authenticate"u8), covered);
    }

    private static byte[] Derived(ReadOnlySpan<byte> key, ReadOnlySpan<byte> use) => Sm4Cipher.Mac(key, [.. "regulatory/sm4/"u8, .. use]);
}
