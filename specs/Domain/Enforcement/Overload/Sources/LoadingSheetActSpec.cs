using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Sources;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Sources;

/// <summary>Given a day's loading sheet so far, when an act, then.</summary>
public abstract class LoadingSheetActSpec : DeciderSpec<LoadingSheet, LoadingSheetFact, LoadingSheetCommand, OverloadContext>
{
    protected static readonly RecordLoading Load =
        new(Source, Day, "ZZ-1", Truck, SixAxles, 15_000, 48_000, "碎石", Digest, Driver, "YD-1");

    protected static readonly TruckLoaded Loaded = new(
        Source, Guangzhou, "ZZ-1", "YD-1", Truck, PartyOnRecord.Of(Driver, DriverParty), SixAxles, 15_000,
        new(WeigherClass.Static, 48_000, 0, 48_000, 49_000, 0), "碎石", Digest, Day);

    protected static OverloadContext AtSource(OverloadContext context) => context with { Source = ConnectedSource };

    protected internal override LoadingSheet Initial => LoadingSheet.Initial;

    protected internal override Actor UsualActor => Officer;

    protected internal override LoadingSheet Evolve(LoadingSheet state, LoadingSheetFact fact) => LoadingSheet.Evolve(state, fact);

    protected internal override Decision<LoadingSheetFact> Decide(LoadingSheet state, LoadingSheetCommand command, OverloadContext context) =>
        LoadingSheetDecider.Decide(state, command, context);

    protected internal override OverloadContext ContextAt(Instant at, Actor actor) => OverloadExamples.ContextAt(at, actor);
}
