using Regulatory.Domain.Licensing;

namespace Regulatory.Projections.Licensing;

/// <summary>What the public reads as somebody's name: organisations in full, natural persons by their family name, 张*.</summary>
public static class PublicName
{
    /// <summary>What stands in the place of the name of somebody who was erased.</summary>
    public const string Erased = "已删除 erased";

    public static string Of(ApplicantOnRecord applicant) =>
        applicant.Name ?? applicant.PersonName?.Clear switch
        {
            null => Erased,
            "" => "*",
            var name => name.EnumerateRunes().First() + "*",
        };
}
