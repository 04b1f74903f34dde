using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Enforcement.Overload.Inquiries;
using Regulatory.Domain.Enforcement.Overload.Sources;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Inquiries;

/// <summary>Given an inquiry into an overload so far, when an act, then.</summary>
public abstract class OverloadInquiryActSpec : DeciderSpec<OverloadInquiry, OverloadInquiryFact, OverloadInquiryCommand, OverloadContext>
{
    protected static readonly TraceLoad Trace = new(FirstRecord, Carrier, Source, "ZZ-1", Day);

    protected static readonly LoadTraced Traced = new(Guangzhou, Truck, CarrierOnRecord, Source, "ZZ-1", Day, Day);

    protected static readonly TruckLoaded Slip = new(
        Source, Guangzhou, "ZZ-1", null, Truck, null, SixAxles, 15_000, Finding(60_000), "碎石", Digest, Day);

    /// <summary>The decider knows the overloaded truck, and the sheet of the unit that loaded it.</summary>
    protected static OverloadContext Weighed(OverloadContext context) => context with
    {
        Weighed = new(Truck, Guangzhou, Day), Source = ConnectedSource, Sheet = LoadingSheet.Evolve(LoadingSheet.Initial, Slip),
    };

    protected internal override OverloadInquiry Initial => OverloadInquiry.Initial;

    protected internal override Actor UsualActor => Officer;

    protected internal override OverloadInquiry Evolve(OverloadInquiry state, OverloadInquiryFact fact) => OverloadInquiry.Evolve(state, fact);

    protected internal override Decision<OverloadInquiryFact> Decide(OverloadInquiry state, OverloadInquiryCommand command, OverloadContext context) =>
        OverloadInquiryDecider.Decide(state, command, context);

    protected internal override OverloadContext ContextAt(NodaTime.Instant at, Actor actor) => OverloadExamples.ContextAt(at, actor);
}
