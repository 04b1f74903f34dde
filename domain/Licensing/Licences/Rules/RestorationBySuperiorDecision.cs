using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Licences.Rules;

/// <summary>L-13: what ended stays ended, unless a superior authority or a court says otherwise, by a document with a number.</summary>
[Law(AdministrativeLicensingLaw.Art60)]
[RuleText(
    "恢复须有上级机关决定或者人民法院裁判的文号。",
    "Restoring a licence needs the number of a superior decision or a court's judgment.")]
public static class RestorationBySuperiorDecision
{
    public static readonly RuleId Id = new("LIC-RST-001");

    public static Refusal? Check(string documentNumber) => string.IsNullOrWhiteSpace(documentNumber) ? new Refusal(Id) : null;
}
