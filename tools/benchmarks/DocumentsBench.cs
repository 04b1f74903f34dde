using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using NodaTime;
using Regulatory.Integration.Documents;
using Regulatory.Integration.Documents.Signing;
using Regulatory.Integration.Documents.Typesetting;
using Regulatory.Specs.Integration.Documents;
using Regulatory.Specs.Support;

namespace Regulatory.Bench;

/// <summary>Certificates from facts to a signed PDF/A-3a, every one with another number, beside the bare signature.</summary>
internal static class DocumentsBench
{
    private const int Callers = 8;

    private static readonly Instant At = Instant.FromUtc(2026, 3, 9, 1, 30);

    public static async Task<Report> Run(Settings settings)
    {
        var folder = Directory.CreateTempSubdirectory("regulatory-bench-").FullName;
        var certificate = DevelopmentSigningCertificate.In(folder, At);
        await using var typesetter = new Typesetter(new() { Packages = Repository.Root, Workers = Environment.ProcessorCount });
        await typesetter.WarmUpAsync();
        var papers = new LicencePapers(typesetter, new(certificate), Papers.PublicBaseUrl);
        var report = new Report($"documents ({settings.Seconds} s a figure, {Environment.ProcessorCount} typesetters)");

        var bytes = new byte[80_000];
        report.Baseline($"raw: RSA-3072 signature over 80 kB, {Callers} callers", (await Load.Of(Callers, settings.Seconds, (_, _) => Task.Run(() =>
        {
            using var key = certificate.Certificate.GetRSAPrivateKey()!;
            key.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        }))).PerSecond, "signatures/s");
        report.Baseline($"certificate, unsigned, {Callers} callers",
            (await Load.Of(Callers, settings.Seconds, (caller, call) => Make(papers, caller, call))).PerSecond, "documents/s");
        report.AtLeast($"certificate, PDF/A-3a, signed, {Callers} callers",
            (await Load.Of(Callers, settings.Seconds, async (caller, call) => papers.Sign(await Make(papers, caller, call), At))).PerSecond,
            100, "documents/s");
        Directory.Delete(folder, recursive: true);
        return report;
    }

    private static Task<UnsignedPaper> Make(LicencePapers papers, int caller, int call) => papers.CertificateAsync(
        Papers.Licence with { Number = string.Create(CultureInfo.InvariantCulture, $"粤交运管许可穗字{caller:D4}{call:D8}号") }, Papers.Facts);
}
