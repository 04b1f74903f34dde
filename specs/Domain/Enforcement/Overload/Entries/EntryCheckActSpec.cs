using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Entries;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Entries;

/// <summary>Given a check at a motorway entry so far, when an act, then.</summary>
public abstract class EntryCheckActSpec : DeciderSpec<EntryCheck, EntryCheckFact, EntryCheckCommand, OverloadContext>
{
    protected static readonly EntryCheckId Check = EntryCheckId.Parse("0198c6f0-0000-7000-8000-0000000000f1");
    protected static readonly CreditCode Motorway = CreditCode.Parse("91440300MA5BBBB14D");

    protected static readonly WeighAtEntry Weigh =
        new(Check, Site, "WIM-01", ChinaTime.At(Day, new(9, 0)), "2", Truck, SixAxles, SixLoads, 50_000, Digest);

    protected static readonly EntryWeighed Within = new(
        Site, Guangzhou, Motorway, ChinaTime.At(Day, new(9, 0)), "2", Truck, SixAxles, SixLoads, Finding(50_000), Digest, Day);

    protected static readonly EntryWeighed Over = Within with { Finding = Finding(60_000), AxleLoadsKg = LoadsOf(60_000) };
    protected static readonly EntryAdmitted Admitted = new(Site, Guangzhou, Truck, Day) { ArrivedOn = Day };
    protected static readonly EntryRefused Refused = new(Site, Guangzhou, Truck, Day) { ArrivedOn = Day };

    protected static readonly FindEntryLiability Find = new(
        Check, Site, EntryFault.AdmittedThoughOver, Truck, SixAxles, WeigherClass.Dynamic, 60_000, Motorway, "穗交倒查〔2026〕1号");

    protected static OverloadContext AtEntry(OverloadContext context) => context with
    {
        Site = SiteInService(Domain.Enforcement.Overload.Sites.SiteKind.TollEntry, Motorway),
    };

    protected internal override EntryCheck Initial => EntryCheck.Initial;

    protected internal override Actor UsualActor => Officer;

    protected internal override EntryCheck Evolve(EntryCheck state, EntryCheckFact fact) => EntryCheck.Evolve(state, fact);

    protected internal override Decision<EntryCheckFact> Decide(EntryCheck state, EntryCheckCommand command, OverloadContext context) =>
        EntryCheckDecider.Decide(state, command, context);

    protected internal override OverloadContext ContextAt(Instant at, Actor actor) => OverloadExamples.ContextAt(at, actor);
}
