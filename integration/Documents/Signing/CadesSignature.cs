using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace Regulatory.Integration.Documents.Signing;

/// <summary>
/// The signature value of a PAdES-B-B signature (ETSI EN 319 142-1 §6): a detached CMS over SHA-256, RSA PKCS#1 v1.5, that
/// names its certificate in a signed attribute. The same bytes and certificate give the same signature.
/// </summary>
internal static class CadesSignature
{
    private static readonly Oid Sha256 = new("2.16.840.1.101.3.4.2.1");
    private static readonly Oid SigningCertificateV2 = new("1.2.840.113549.1.9.16.2.47");

    /// <summary>DER of the CMS SignedData.</summary>
    public static byte[] Over(byte[] content, X509Certificate2 certificate, X509Certificate2Collection chain)
    {
        var signer = new CmsSigner(SubjectIdentifierType.IssuerAndSerialNumber, certificate)
        {
            DigestAlgorithm = Sha256,
            IncludeOption = X509IncludeOption.EndCertOnly,
            SignaturePadding = RSASignaturePadding.Pkcs1,
        };
        signer.Certificates.AddRange(chain);
        signer.SignedAttributes.Add(new AsnEncodedData(SigningCertificateV2, Named(certificate)));
        var cms = new SignedCms(new ContentInfo(content), detached: true);
        cms.ComputeSignature(signer, silent: true);
        return cms.Encode();
    }

    /// <summary>SigningCertificateV2 of RFC 5035 §3: one ESSCertIDv2 whose hash algorithm is the default, SHA-256.</summary>
    private static byte[] Named(X509Certificate2 certificate)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        using (writer.PushSequence())
        using (writer.PushSequence())
        {
            writer.WriteOctetString(SHA256.HashData(certificate.RawData));
        }

        return writer.Encode();
    }
}
