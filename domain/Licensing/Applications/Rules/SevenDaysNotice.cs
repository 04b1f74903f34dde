using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>Time and place of a hearing are told seven days before it.</summary>
[Law(AdministrativeLicensingLaw.Art48)]
[RuleText(
    "听证应当于举行七日前通知：最早 {earliest}。",
    "A hearing is announced seven days ahead: {earliest} at the earliest.")]
public static class SevenDaysNotice
{
    public static readonly RuleId Id = new("LIC-HEA-005");

    public static Refusal? Check(AnnounceHearing command, LicensingContext context)
    {
        var earliest = context.On.PlusDays(AdministrativeLicensingLaw.DaysOfHearingNotice.On(context.On));
        return command.HeldOn >= earliest ? null : new Refusal(Id, ("earliest", earliest));
    }
}
