using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Weighing;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Weighing;

/// <summary>Given an off-site weighing so far, when an act, then.</summary>
public abstract class WeighRecordActSpec : DeciderSpec<WeighRecord, WeighRecordFact, WeighRecordCommand, OverloadContext>
{
    protected static readonly CaptureWeighing Capture = new(
        FirstRecord, Site, "WIM-01", ChinaTime.At(Day, new(9, 0)), "1", TravelDirection.Rising, 45, Truck, 990, SixAxles, LoadsOf(60_000), 60_000, Pack, []);

    protected static readonly WeighingCaptured Captured = new(
        Site, Guangzhou, "广州市交通运输局", Position, "WIM-01", WeigherClass.Dynamic, "检字〔2026〕1号", new(2027, 1, 5),
        ChinaTime.At(Day, new(9, 0)), "1", TravelDirection.Rising, 45, Truck, 990, SixAxles, LoadsOf(60_000), 60_000, Finding(60_000), null, Pack, [], Day);

    protected static readonly WeighingScreened Screened = new(Day);
    protected static readonly FirstReviewPassed First = new("officer-gz", null, Day);
    protected static readonly SecondReviewPassed Second = new("officer2-gz", null, Day);
    protected static readonly WeighEvidenceSealed Sealed = new(Digest, Day);
    protected static readonly OwnerIdentified Identified = new(CarrierOnRecord, CarrierOnRecord.Party, "440100123456", Day);
    protected static readonly OwnerInformed Informed = new(InformChannel.TextMessage, new(new(2026, 3, 17), false), Day);
    protected static readonly WeighingFiled Filed = new(TheCase, null, Day);

    protected static ImmutableArray<WeighRecordFact> UpTo(params WeighRecordFact[] facts) => [.. facts];

    /// <summary>The decider knows the site in service.</summary>
    protected static OverloadContext AtSite(OverloadContext context) => context with { Site = SiteInService() };

    protected internal override WeighRecord Initial => WeighRecord.Initial;

    protected internal override Actor UsualActor => Officer;

    protected internal override WeighRecord Evolve(WeighRecord state, WeighRecordFact fact) => WeighRecord.Evolve(state, fact);

    protected internal override Decision<WeighRecordFact> Decide(WeighRecord state, WeighRecordCommand command, OverloadContext context) =>
        WeighRecordDecider.Decide(state, command, context);

    protected internal override OverloadContext ContextAt(Instant at, Actor actor) => OverloadExamples.ContextAt(at, actor);
}
