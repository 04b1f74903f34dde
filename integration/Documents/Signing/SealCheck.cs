using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Text;
using Regulatory.Ledger.Bundles;

namespace Regulatory.Integration.Documents.Signing;

/// <summary>Checks the seal of a PDF by itself: that it is a valid signature, over every byte but its own.</summary>
public static class SealCheck
{
    /// <summary>Whose certificate it is, is not asked: that takes the authorities that one trusts.</summary>
    public static bool IsValid(byte[] pdf)
    {
        if (PaperCheck.SealRange(pdf) is not { } range) return false;
        try
        {
            var (start, length) = range.GetOffsetAndLength(pdf.Length);
            var signature = Convert.FromHexString(Encoding.Latin1.GetString(pdf, start, length));
            var cms = new SignedCms(new ContentInfo([.. pdf.AsSpan(0, start - 1), .. pdf.AsSpan(start + length + 1)]), detached: true);
            cms.Decode(signature);
            cms.CheckSignature(verifySignatureOnly: true);
            return cms.SignerInfos.Count == 1;
        }
        catch (Exception fault) when (fault is CryptographicException or FormatException)
        {
            return false;
        }
    }
}
