using NodaTime;
using Regulatory.Domain.Governance.Retention;
using Regulatory.Domain.Governance.Subjects;
using Regulatory.Ledger;

namespace Regulatory.Integration.Acts.Supervision;

/// <summary>What the streams of supervision are to somebody whose personal values stand in them, and when they ended.</summary>
public sealed class SupervisionMatters(SupervisionActs acts)
{
    /// <summary>A stream of which nobody says how long it is kept is open.</summary>
    public async ValueTask<Matter> MatterOf(StreamName stream, ActPlan plan, CancellationToken cancellation)
    {
        var (kind, ended) = await Of(stream, plan, cancellation);
        return new(stream.ToString(), kind, ended);
    }

    private async ValueTask<(RecordClass? Class, LocalDate? EndedOn)> Of(StreamName stream, ActPlan plan, CancellationToken cancellation)
    {
        switch (stream.Kind)
        {
            case SupervisionActs.VehicleStreams:
                var vehicle = await plan.Load(acts.Vehicles, stream.Key, cancellation);
                return (RecordClass.LicenceFile, vehicle.IsEntered ? null : vehicle.LastOn);
            case SupervisionActs.PlatformStreams:
                var platform = await plan.Load(acts.Platforms, stream.Key, cancellation);
                return (RecordClass.LicenceFile, platform.IsOpen ? null : platform.LastOn);
            case SupervisionActs.DutyStreams:
                var duty = await plan.Load(acts.Duties, stream.Key, cancellation);
                return (RecordClass.ViolationHandling, duty.Wheel is null && duty.Assignments.IsEmpty ? duty.LastOn : null);
            default:
                return (null, null);
        }
    }
}
