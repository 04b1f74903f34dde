using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Evidence.Rules;

/// <summary>What a device captured names the site and the device, both on record (APL 41).</summary>
[Law(AdministrativePenaltyLaw.Art41)]
[RuleText(
    "自动采集的证据须载明已登记的监测点和设备。",
    "A capture names a site and a device that are on record.")]
public static class CaptureByKnownDevice
{
    public static readonly RuleId Id = new("ENF-EVD-004");

    public static Refusal? Check(RecordEvidence command, EnforcementContext context) =>
        command.Site is null == command.Device is null && (command.Site is null || context.Device is not null) ? null : new Refusal(Id);
}
