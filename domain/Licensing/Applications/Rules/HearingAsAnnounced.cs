using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>A hearing is held on the day and by the chair that were announced, and its record is signed.</summary>
[Law(AdministrativeLicensingLaw.Art48)]
[RuleText(
    "听证应当按通知的日期 {heldOn} 由通知的主持人举行，笔录应当签名。",
    "The hearing is held as announced ({heldOn}), by the announced chair, and its record is signed.")]
public static class HearingAsAnnounced
{
    public static readonly RuleId Id = new("LIC-HEA-007");

    public static Refusal? Check(LicenceApplication application, HoldHearing command, LicensingContext context)
    {
        var announced = application.Hearing.Announced;
        return announced is not null && announced.HeldOn == context.On && announced.Chair.Account == context.Actor.Account
            && command.RecordSigned && !string.IsNullOrWhiteSpace(command.RecordSha256)
            ? null
            : new Refusal(Id, ("heldOn", announced is null ? "-" : announced.HeldOn));
    }
}
