using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>An applicant is known by name and by the one identifier of its kind: credit code or resident id.</summary>
[Law(AdministrativeLicensingLaw.Art29), Law(AdministrativeLicensingLaw.Art31)]
[RuleText(
    "申请人的名称、身份代码与其类别不符。",
    "Name and identifier do not fit the kind of applicant.")]
public static class IdentifiedApplicant
{
    public static readonly RuleId Id = new("LIC-SUB-004");

    public static Refusal? Check(Applicant applicant)
    {
        var natural = applicant.Kind is ApplicantKind.NaturalPerson;
        return !string.IsNullOrWhiteSpace(applicant.Name)
            && natural == applicant.ResidentId.HasValue && natural != applicant.CreditCode.HasValue
            ? null
            : new Refusal(Id);
    }
}
