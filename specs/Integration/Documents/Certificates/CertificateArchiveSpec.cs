using System.Security.Cryptography;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Documents.Certificates;

namespace Regulatory.Integration.Specs.Documents.Certificates;

public sealed class CertificateArchiveSpec : IDisposable
{
    private static readonly PartyId Erased = PartyId.Parse("P:0123456789abcdef0123456789abcdef");
    private static readonly PartyId Other = PartyId.Parse("P:fedcba9876543210fedcba9876543210");
    private static readonly PartyId Company = PartyId.Parse("E:91440101MA5AAAA00W");

    private readonly string folder = Directory.CreateTempSubdirectory("archive").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task all_papers_of_a_person_go_together_those_that_no_fact_names_included()
    {
        var archive = new CertificateArchive(folder);
        var (issued, attempted) = (await Keep(archive, "issued", Erased), await Keep(archive, "of an act that was decided anew", Erased));
        var (theirs, plain) = (await Keep(archive, "another's", Other), await Keep(archive, "a company's", Company));

        archive.RemoveAll(Erased).ShouldBe(2);

        (await archive.Find(issued, Erased, default)).ShouldBeNull();
        (await archive.Find(attempted, Erased, default)).ShouldBeNull();
        (await archive.Find(theirs, Other, default)).ShouldNotBeNull();
        (await archive.Find(plain, Company, default)).ShouldNotBeNull();
        archive.RemoveAll(Erased).ShouldBe(0);
    }

    [Fact]
    public async Task a_paper_that_lies_where_all_papers_lay_before_is_found_and_goes_by_its_digest()
    {
        var archive = new CertificateArchive(folder);
        var before = await Keep(archive, "kept by an earlier version", Company);

        (await archive.Find(before, Erased, default)).ShouldNotBeNull();
        archive.Remove(before).ShouldBeTrue();
        (await archive.Find(before, Erased, default)).ShouldBeNull();
    }

    private static async Task<string> Keep(CertificateArchive archive, string text, PartyId holder)
    {
        var paper = System.Text.Encoding.UTF8.GetBytes(text);
        var digest = Convert.ToHexStringLower(SHA256.HashData(paper));
        await archive.Keep(digest, paper, holder, default);
        return digest;
    }
}
