using System.Net;
using Regulatory.Api.Specs.Hall;

namespace Regulatory.Api.Specs.Licensing;

/// <summary>Who decides and issues sees the certificate before it is one; nobody else does, and nothing of it can be taken for one.</summary>
public sealed class CertificatePreviewSpec(LicensingHall hall) : HallSpec(hall)
{
    [Fact]
    public async Task the_issuer_sees_it_between_grant_and_issue_and_nobody_without_a_part_in_it_ever_does()
    {
        var matter = NewMatter();
        (await matter.Submit()).Position.ShouldBePositive();
        (await Code(matter, "issuer-gz")).ShouldBe(HttpStatusCode.NotFound, "before the grant");
        foreach (var step in new[] { matter.Accept, matter.Assign, matter.Verify, matter.Grant }) (await step()).Position.ShouldBePositive();

        using var shown = await (await Host.As("issuer-gz")).Get(Path(matter));
        shown.StatusCode.ShouldBe(HttpStatusCode.OK);
        shown.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        shown.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await shown.Content.ReadAsByteArrayAsync())[..4].ShouldBe("%PDF"u8.ToArray());

        foreach (var other in new[] { "applicant", "clerk-gz", "officer-gz", "admin-gd", "public" })
            (await Code(matter, other)).ShouldBe(HttpStatusCode.NotFound, other);
        using (var anybody = await Host.Anybody().Get(Path(matter))) anybody.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using (var elsewhere = await Host.As("440300", Domain.Kernel.Role.Issuer).Get(Path(matter))) elsewhere.StatusCode.ShouldBe(HttpStatusCode.NotFound);

        (await matter.Issue()).Position.ShouldBePositive();
        (await Code(matter, "issuer-gz")).ShouldBe(HttpStatusCode.NotFound, "after the issue");
    }

    private static string Path(Matter matter) => $"/applications/{matter.Id}/certificate-preview.pdf";

    private async Task<HttpStatusCode> Code(Matter matter, string account)
    {
        using var answer = await (await Host.As(account)).Get(Path(matter));
        return answer.StatusCode;
    }
}
