using NodaTime;
using Regulatory.Domain.Governance.Upkeep;
using Regulatory.Domain.Kernel;
using InForce = Regulatory.Domain.Kernel.Figures;

namespace Regulatory.Domain.Specs.Governance.Upkeep;

public sealed class RecordRebuildSpec : DeciderSpec<ReadModelUpkeep, UpkeepFact, UpkeepCommand, ActContext>
{
    private static readonly RecordRebuild Rebuild = new("licence_register", "order-1", "admin-gd", [Role.Administrator]);

    protected internal override Actor UsualActor => Actors.Clock;

    protected internal override ReadModelUpkeep Initial => ReadModelUpkeep.Initial;

    [Fact]
    public void who_has_a_read_model_rebuilt_is_on_record_once() => Given().When(Rebuild).ThenFacts(
        new RebuildOrdered("order-1", "admin-gd", [Role.Administrator], new(2026, 3, 2)));

    [Fact]
    public void the_next_rebuild_is_another_one() =>
        Given().When(Rebuild).ThenAccepted().When(Rebuild with { Order = "order-2" }).ThenAccepted();

    protected internal override ReadModelUpkeep Evolve(ReadModelUpkeep state, UpkeepFact fact) => ReadModelUpkeep.Evolve(state, fact);

    protected internal override Decision<UpkeepFact> Decide(ReadModelUpkeep state, UpkeepCommand command, ActContext context) =>
        UpkeepDecider.Decide(state, command, context);

    protected internal override ActContext ContextAt(Instant at, Actor actor) =>
        new(at, at, actor, Domain.Specs.Calendars.Official, InForce.Defaults);
}
