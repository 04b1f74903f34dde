using System.Collections.Immutable;
using Regulatory.Domain.Governance.Retention;
using Regulatory.Domain.Governance.Subjects;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Publicity;
using Regulatory.Domain.Publicity.Publications;
using Regulatory.Integration.Acts.Governance;
using Regulatory.Ledger;

namespace Regulatory.Integration.Acts.Publicity;

/// <summary>The publicity of licences and penalties.</summary>
public sealed class PublicityActs
{
    /// <summary>Kind of the streams, which other parts read, too.</summary>
    public const string PublicationStreams = "publicity.publication";

    private readonly Pseudonyms pseudonyms;
    private readonly SubjectActs subjects;

    public PublicityActs(Pseudonyms pseudonyms, SubjectActs subjects)
    {
        (this.pseudonyms, this.subjects) = (pseudonyms, subjects);
        Publications = new(
            PublicationStreams, Publication.Initial, command => command.About().ToString(), Publication.Evolve, PublicationDecider.Decide,
            Gather, IsTheirs);
    }

    public Aggregate<Publication, PublicationCommand, PublicationFact, PublicityContext> Publications { get; }

    /// <summary>Enters the aggregate.</summary>
    public ActTable EnterIn(ActTable table) => table.Takes(Publications);

    /// <summary>
    /// What a publication is to somebody whose personal values stand in it: a part of the penalty's or the licence's file. It has ended
    /// when nothing of it is shown and nothing more will be.
    /// </summary>
    public async ValueTask<Matter> MatterOf(StreamName stream, ActPlan plan, CancellationToken cancellation)
    {
        var publication = await plan.Load(Publications, stream.Key, cancellation);
        var ended = publication.IsOver || publication.Decision is { Public: false } || !publication.LicenceValid;
        return new(
            stream.ToString(), publication.Document?.Kind is PublicationKind.Penalty ? RecordClass.PenaltyFile : RecordClass.LicenceFile,
            ended ? publication.LastOn : null);
    }

    private async ValueTask<PublicityContext> Gather(
        Publication state, PublicationCommand command, ActContext context, ActPlan plan, CancellationToken cancellation)
    {
        var persons = command.Named().Select(person => person.ResidentId).OfType<ResidentId>().Distinct()
            .ToImmutableDictionary(id => id, pseudonyms.PartyOf);
        return new(context.At, context.Now, context.Actor, context.Calendar, context.Figures)
        {
            Persons = persons, Leaving = await subjects.Leaving(persons.Values, plan, cancellation),
        };
    }

    /// <summary>A document belongs to the division of the body that made it.</summary>
    private static bool IsTheirs(Publication state, PublicationCommand command, Actor actor)
    {
        if (actor.Is(Role.System)) return true;
        if (command is EvaluatePublicity evaluate && !actor.Division.Covers(evaluate.Division)) return false;
        return state.Document is { } document ? actor.Division.Covers(document.Division) : command is EvaluatePublicity;
    }
}
