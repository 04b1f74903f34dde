using System.Security.Cryptography;
using System.Text;

namespace Regulatory.Ledger.Personal;

/// <summary>AES-256-GCM: 12 bytes nonce, ciphertext, 16 bytes tag.</summary>
internal sealed class AesEnvelope() : EnvelopeSuite("a1")
{
    private const int Nonce = 12, Tag = 16;

    public override byte[] Seal(ReadOnlySpan<byte> key, ReadOnlySpan<byte> clear, string subject)
    {
        var envelope = new byte[Nonce + clear.Length + Tag];
        RandomNumberGenerator.Fill(envelope.AsSpan(0, Nonce));
        using var cipher = new AesGcm(key, Tag);
        cipher.Encrypt(
            envelope.AsSpan(0, Nonce), clear, envelope.AsSpan(Nonce, clear.Length), envelope.AsSpan(Nonce + clear.Length),
            Encoding.UTF8.GetBytes(subject));
        return envelope;
    }

    public override byte[] Open(ReadOnlySpan<byte> key, ReadOnlySpan<byte> envelope, string subject)
    {
        if (envelope.Length < Nonce + Tag) throw new CryptographicException("An envelope of personal data is cut short.");
        var clear = new byte[envelope.Length - Nonce - Tag];
        using var cipher = new AesGcm(key, Tag);
        cipher.Decrypt(envelope[..Nonce], envelope[Nonce..^Tag], envelope[^Tag..], clear, Encoding.UTF8.GetBytes(subject));
        return clear;
    }
}
