using NodaTime;
using Regulatory.Api.Access;
using Regulatory.Api.Hosting;
using Regulatory.Domain.Kernel;
using ApplicationId = Regulatory.Domain.Licensing.ApplicationId;

namespace Regulatory.Api.Licensing;

/// <summary>
/// The certificate that is due on an application, before it is issued: for those who decide, issue and control in the division. It is marked as a
/// preview all over and nobody else gets it, the applicant neither.
/// </summary>
public static class CertificatePreviews
{
    private static readonly Role[] Readers = [Role.Reviewer, Role.DecisionMaker, Role.Issuer, Role.SuperiorAuthority, Role.Auditor];

    public static void MapCertificatePreviews(this RouteGroupBuilder papers, Installation installation) =>
        papers.MapGet("/applications/{id}/certificate-preview.pdf", (string id, HttpContext http, IClock clock, CancellationToken stop) =>
            PublicPages.Answer(http, () => Preview(installation, http, id, ChinaTime.DayOf(clock.GetCurrentInstant()), stop)));

    private static async Task<IResult> Preview(Installation installation, HttpContext http, string id, LocalDate today, CancellationToken stop)
    {
        var actor = http.ActorNow();
        if (!Readers.Any(actor.Is) || !ApplicationId.TryParse(id, null, out var application)
            || await installation.Certificates.ApplicantOf(application, stop) is not { } holder || !actor.Division.Covers(holder.Division)) return None();
        if (await installation.Certificates.IsErased(holder.Party, stop)) return PublicPages.Erased();
        var authority = actor.Is(Role.Issuer) ? actor.Agency : null;
        if (await installation.Certificates.Preview(application, authority, today, stop) is not { } sheet) return None();
        http.Response.Headers.CacheControl = "no-store";
        return Results.Bytes(sheet, "application/pdf");
    }

    private static IResult None() => PublicPages.Missing("没有待颁发的证件可供预览。There is no certificate to be issued on this application.");
}
