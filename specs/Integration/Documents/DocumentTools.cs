using System.Diagnostics;
using System.Globalization;
using System.Text;
using NodaTime;
using Regulatory.Integration.Documents;
using Regulatory.Integration.Documents.Signing;
using Regulatory.Integration.Documents.Typesetting;
using Regulatory.Specs.Support;

namespace Regulatory.Specs.Integration.Documents;

/// <summary>One warm typesetter and one development certificate for the specs of documents.</summary>
public sealed class DocumentTools : IAsyncLifetime
{
    public static readonly Instant SignedAt = Instant.FromUtc(2026, 3, 9, 1, 30, 15);

    public string Folder { get; } = Directory.CreateTempSubdirectory("regulatory-documents-").FullName;

    public Typesetter Typesetter { get; } = new(Settings);

    public LicencePapers Licences { get; private set; } = null!;

    public PadesSigner Signer { get; private set; } = null!;

    public static TypesetterSettings Settings => new() { Packages = Repository.Root };

    public async Task InitializeAsync()
    {
        Signer = new(DevelopmentSigningCertificate.In(Folder, SignedAt));
        Licences = new(Typesetter, Signer, Papers.PublicBaseUrl);
        await Typesetter.WarmUpAsync();
    }

    public async Task DisposeAsync()
    {
        await Typesetter.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    public Task<UnsignedPaper> CertificateAsync() => Licences.CertificateAsync(Papers.Licence, Papers.Facts);

    /// <summary>Writes the bytes to a file of their own.</summary>
    public string Save(byte[] bytes)
    {
        var path = Path.Combine(Folder, $"{Guid.NewGuid():N}.pdf");
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>Runs a tool of poppler-utils or qpdf; the result is its exit code and all it wrote.</summary>
    public static (int ExitCode, string Output) Run(string tool, params string[] arguments)
    {
        var start = new ProcessStartInfo(tool, arguments)
        {
            RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["TZ"] = "UTC";
        using var process = Process.Start(start)!;
        var complaint = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + complaint.Result);
    }

    public static bool IsAlive(int processId) =>
        File.Exists(string.Create(CultureInfo.InvariantCulture, $"/proc/{processId}/stat"));
}

[CollectionDefinition(nameof(DocumentTools))]
public sealed class DocumentToolsCollection : ICollectionFixture<DocumentTools>;
