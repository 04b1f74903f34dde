using NodaTime;
using Regulatory.Domain.Governance.Retention;
using Regulatory.Domain.Governance.Subjects;
using Regulatory.Domain.Kernel;
using InForce = Regulatory.Domain.Kernel.Figures;

namespace Regulatory.Domain.Specs.Governance.Subjects;

/// <summary>What the specs of erasure share: the decider, and a person whose one licence expired more than ten years ago.</summary>
public abstract class SubjectSpec : DeciderSpec<DataSubject, SubjectFact, SubjectCommand, SubjectContext>
{
    protected const string Number = "删〔2026〕1号";

    protected static readonly PartyId Person = PartyId.Parse("P:0123456789abcdef0123456789abcdef");
    protected static readonly Matter OldLicence = new("licensing.licence/0198c6f0-0000-7000-8000-000000000001", RecordClass.LicenceFile, new(2016, 3, 1));

    protected static readonly RequestErasure Request = new(Person, ErasureBasis.RequestOfTheSubject, Number);
    protected static readonly EraseSubject Erase = new(Person, Number);

    protected static readonly ErasureRequested Requested = new(ErasureBasis.RequestOfTheSubject, Number, "clerk-gd", new(2026, 3, 2));

    protected static readonly SubjectErased Erased = new(
        Person, ErasureBasis.RequestOfTheSubject, Number, [OldLicence.Name], "clerk-gd", Actors.Superior.Account, Actors.Superior.Agency, new(2026, 3, 2));

    protected internal override Actor UsualActor => Actors.Superior;

    protected internal override DataSubject Initial => DataSubject.Initial;

    protected internal override DataSubject Evolve(DataSubject state, SubjectFact fact) => DataSubject.Evolve(state, fact);

    protected internal override Decision<SubjectFact> Decide(DataSubject state, SubjectCommand command, SubjectContext context) =>
        SubjectDecider.Decide(state, command, context);

    protected internal override SubjectContext ContextAt(Instant at, Actor actor) =>
        new(at, at, actor, Domain.Specs.Calendars.Official, InForce.Defaults, [OldLicence], []);
}
