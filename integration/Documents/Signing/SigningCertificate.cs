using System.Security.Cryptography.X509Certificates;

namespace Regulatory.Integration.Documents.Signing;

/// <summary>The certificate, with its private key, that the authority's documents are signed with.</summary>
/// <param name="Chain">The issuers' certificates that travel with a signature; empty for a self-signed one.</param>
public sealed record SigningCertificate(X509Certificate2 Certificate, X509Certificate2Collection Chain)
{
    /// <summary>Reads a PFX file.</summary>
    /// <param name="password">Comes from the environment, never from a settings file.</param>
    /// <exception cref="InvalidDataException">The file holds no RSA certificate with its private key.</exception>
    /// <exception cref="System.Security.Cryptography.CryptographicException">The password is wrong or the file damaged.</exception>
    public static SigningCertificate Load(string path, string? password)
    {
        var all = X509CertificateLoader.LoadPkcs12CollectionFromFile(path, password);
        var own = all.FirstOrDefault(c => c.HasPrivateKey && c.GetRSAPublicKey() is not null)
            ?? throw new InvalidDataException($"{path} holds no RSA certificate with its private key.");
        return new(own, [.. all.Where(c => c != own)]);
    }
}
