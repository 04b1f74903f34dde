using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Permits;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Permits;

/// <summary>Given an oversize permit so far, when an act, then.</summary>
public abstract class OversizePermitActSpec : DeciderSpec<OversizePermit, OversizePermitFact, OversizePermitCommand, OverloadContext>
{
    protected static readonly OversizePermitId Permit = OversizePermitId.Parse("0198c6f0-0000-7000-8000-0000000000e9");
    protected static readonly Actor Clerk = Actors.Clerk;
    protected static readonly Actor Reviewer = Actors.Reviewer;
    protected static readonly Actor Decider = Actors.DecisionMaker;
    protected static readonly Actor CarrierItself = Actors.Applicant with { Party = CarrierOnRecord.Party };

    /// <summary>Class II: 26 m long and 80 t heavy.</summary>
    protected static readonly OversizeLoad Transformer =
        new("变压器", Divisible: false, new(26_000, 3_500, 4_400), 80_000, SixAxles, [8_000, 13_000, 13_000, 15_000, 15_500, 15_500]);

    protected static readonly PermitRoute Across = new(RouteReach.AcrossCounties, "黄埔港", "增城变电站", "G107 S118");

    protected static readonly ApplyForOversizePermit Apply = new(
        Permit, Carrier, Truck, Transformer, Across, new(), new(2026, 3, 16), new(2026, 3, 20), Guangzhou);

    protected static readonly OversizePermitApplied Applied = new(
        CarrierOnRecord, Truck, null, Transformer, Across, new(), new(2026, 3, 16), new(2026, 3, 20), Guangzhou, Day);

    protected static readonly OversizePermitAccepted Accepted =
        new(OversizeClass.Two, new(new(2026, 3, 9), false), "Guangzhou Transport Bureau", Day);

    protected static readonly RouteChecked Strong = new([new("增江大桥", 980)], RouteVerdict.Passes, null, Day);

    protected static readonly OversizePermitGranted Granted = new(
        "粤穗大件〔2026〕1号", new(2026, 3, 16), new(2026, 6, 15), SingleTrip: false, "22时至6时，时速不超过40公里", null, Day);

    protected static readonly GrantOversizePermit Grant = new(
        Permit, "粤穗大件〔2026〕1号", new(2026, 3, 16), new(2026, 6, 15), SingleTrip: false, "22时至6时，时速不超过40公里");

    protected internal override OversizePermit Initial => OversizePermit.Initial;

    protected internal override Actor UsualActor => Officer;

    protected internal override OversizePermit Evolve(OversizePermit state, OversizePermitFact fact) => OversizePermit.Evolve(state, fact);

    protected internal override Decision<OversizePermitFact> Decide(OversizePermit state, OversizePermitCommand command, OverloadContext context) =>
        OversizePermitDecider.Decide(state, command, context);

    protected internal override OverloadContext ContextAt(Instant at, Actor actor) => OverloadExamples.ContextAt(at, actor);
}
