using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Documents.Verification;

namespace Regulatory.Api.Licensing;

/// <summary>What <c>/verify/{number}/standing</c> answers: for anybody, what a licence is worth and by what its certificate is checked.</summary>
internal static class VerifiedStanding
{
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
    };

    public static object Of(VerificationAnswer answer) => new
    {
        number = answer.ShownNumber, id = answer.Id?.ToString(), position = answer.Position, at = InstantPattern.ExtendedIso.Format(answer.At),
        licence = answer.Licence is { } licence ? Of(licence, ChinaTime.DayOf(answer.At)) : null,
    };

    private static object Of(VerifiedLicence licence, LocalDate today) => new
    {
        standing = licence.On(today), title = new { zh = licence.TitleZh, en = licence.TitleEn }, holder = licence.Holder,
        item = new { zh = licence.ItemZh, en = licence.ItemEn }, scope = licence.Scope.Text,
        from = Day(licence.Term.From), until = Day(licence.Term.Until), authority = licence.Authority, issuedOn = Day(licence.IssuedOn),
        basis = licence.Basis, since = Day(licence.Since),
        certificate = licence.Certificate is { } certificate
            ? new { sha256 = certificate.Sha256, length = certificate.Length, signedSha256 = licence.SignedSha256 }
            : null,
        seal = licence.Seal?.Written,
    };

    private static string? Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;
}
