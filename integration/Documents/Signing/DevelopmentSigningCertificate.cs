using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using NodaTime;
using Regulatory.Ledger.Personal;

namespace Regulatory.Integration.Documents.Signing;

/// <summary>
/// A self-signed certificate for trying out, made at the first start and kept, so that a document signed yesterday is signed
/// the same today. Its name says that it proves nothing.
/// </summary>
public static class DevelopmentSigningCertificate
{
    private const string Name = "CN=Regulatory development seal 测试用章,O=For trying out only 仅供试用,C=CN";

    /// <summary>Loads the certificate from the folder, or makes it there, readable to this user only.</summary>
    public static SigningCertificate In(string folder, Instant now)
    {
        var path = Path.Combine(folder, "development-signing.pfx");
        if (!File.Exists(path))
        {
            Directory.CreateDirectory(folder);
            Make(path, now);
        }

        return SigningCertificate.Load(path, password: null);
    }

    private static void Make(string path, Instant now)
    {
        using var key = RSA.Create(3072);
        var request = new CertificateRequest(Name, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(
            X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation, critical: true));
        var from = now.ToDateTimeOffset();
        using var certificate = request.CreateSelfSigned(from.AddDays(-1), from.AddYears(10));
        PrivateFile.WriteOnce(path, certificate.Export(X509ContentType.Pfx));
    }
}
