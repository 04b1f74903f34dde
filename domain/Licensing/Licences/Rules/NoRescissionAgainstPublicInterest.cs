using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Licences.Rules;

/// <summary>Never rescinded where that may do the public interest major damage, whatever the ground.</summary>
[Law(AdministrativeLicensingLaw.Art69)]
[RuleText(
    "撤销可能对公共利益造成重大损害的，不予撤销；须记录公共利益审查结论。",
    "A licence is not rescinded where that may cause major damage to the public interest; the test is put on record.")]
public static class NoRescissionAgainstPublicInterest
{
    public static readonly RuleId Id = new("LIC-RSC-002");

    public static Refusal? Check(PublicInterestTest test) =>
        test.MajorDamageExpected || string.IsNullOrWhiteSpace(test.Findings) ? new Refusal(Id) : null;
}
