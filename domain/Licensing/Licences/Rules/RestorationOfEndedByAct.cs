using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Licences.Rules;

/// <summary>Restoration undoes an act; expiry is none.</summary>
[Law(AdministrativeLicensingLaw.Art60)]
[RuleText(
    "证件因有效期届满而过期，不能以更正恢复；应重新申请。",
    "The licence ended by the passing of time: there is no act to undo, a new application is needed.")]
public static class RestorationOfEndedByAct
{
    public static readonly RuleId Id = new("LIC-RST-002");

    public static Refusal? Check(Standing ended) => ended.IsEndedByAct() ? null : new Refusal(Id);
}
