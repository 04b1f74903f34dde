using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Evidence.Rules;

/// <summary>What was registered in advance is disposed of within seven working days; after them it can only be released (APL 56).</summary>
[Law(AdministrativePenaltyLaw.Art56), Law(AdministrativePenaltyLaw.Art85)]
[RuleText(
    "先行登记保存的处理期限至 {due}，逾期只能解除。",
    "It was to be disposed of by {due}; after that it can only be released.")]
public static class DisposalInSevenDays
{
    public static readonly RuleId Id = new("ENF-EVD-007");

    public static Refusal? Check(EvidenceItem item, RegistrationDisposal disposal, LocalDate on) => item.Advance switch
    {
        null => new Refusal(Id, ("due", "—")),
        { } advance => disposal is not RegistrationDisposal.Released && advance.DisposeBy.IsPassedOn(on)
            ? new Refusal(Id, ("due", advance.DisposeBy.Due))
            : null,
    };
}
