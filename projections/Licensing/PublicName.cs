using Regulatory.Domain.Licensing;

namespace Regulatory.Projections.Licensing;

/// <summary>What the public reads as somebody's name: organisations in full, natural persons by their family name, 张*.</summary>
public static class PublicName
{
    public static string Of(ApplicantOnRecord applicant) =>
        applicant.Name ?? (applicant.PersonName?.Clear is { Length: > 0 } name ? name.EnumerateRunes().First() + "*" : "*");
}
