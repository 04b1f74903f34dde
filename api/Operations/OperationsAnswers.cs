using System.Collections.Immutable;
using NodaTime;
using Npgsql;
using RabbitMQ.Client.Exceptions;
using Regulatory.Api.Hosting;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Processes;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Guard;
using Regulatory.Integration.Documents.Models;
using Regulatory.Integration.Messaging;
using Regulatory.Integration.Processes;
using Regulatory.Ledger;
using Regulatory.Ledger.Sealing;
using Regulatory.Projections;

namespace Regulatory.Api.Operations;

/// <summary>Answers the views of operations from the parts of this host.</summary>
public sealed class OperationsAnswers(Installation installation, Rebuilds rebuilds, IClock clock, IServiceProvider host)
{
    private const int HeadsShown = 10, LettersShown = 20;

    /// <summary>Readers that count positions of the ledger; others keep places of their own.</summary>
    private static readonly string[] OfTheLedger = ["processes:", "publisher:facts:"];

    /// <exception cref="GraphQLException">FORBIDDEN or UNAVAILABLE.</exception>
    public Task<OperationsSheet> Sheet(Caller caller, CancellationToken cancellation) => Answered(caller, async () =>
    {
        var head = await installation.Ledger.Head(cancellation);
        var counts = await installation.Questions.ProcessesByState(cancellation);
        return new OperationsSheet(
            clock.GetCurrentInstant(), head, [.. (await installation.ReadModels.Status(cancellation)).Select(Shown)], rebuilds.All,
            [
                .. (await installation.Readers(cancellation)).Where(reader => OfTheLedger.Any(kind => reader.Key.StartsWith(kind, StringComparison.Ordinal)))
                    .Select(reader => new FollowerStanding(reader.Key, reader.Value.Position, Math.Max(0, head - reader.Value.Position), reader.Value.MovedAt)),
            ],
            await Sealing(cancellation), Publishing(),
            [.. ProcessDefinitions.All.OrderBy(process => process.Name, StringComparer.Ordinal).Select(process => Shown(process, counts[process.Name]))]);
    });

    /// <exception cref="GraphQLException">FORBIDDEN or UNAVAILABLE.</exception>
    public Task<MessageQueues> Queues(Caller caller, CancellationToken cancellation) => Answered(caller, async () =>
    {
        var settings = installation.Settings.Messaging;
        if (settings.Broker is null) return new MessageQueues(Configured: false, null, []);
        try
        {
            await using var letters = await DeadLetters.Open(settings, cancellation);
            var queues = ImmutableArray.CreateBuilder<QueueStanding>();
            foreach (var name in settings.Partners.Append(DeadLetters.Inbox)) queues.Add(await letters.Look(name, LettersShown, cancellation));
            return new MessageQueues(Configured: true, null, queues.ToImmutable());
        }
        catch (Exception away) when (away is InvalidOperationException or OperationInterruptedException or AlreadyClosedException)
        {
            return new MessageQueues(Configured: true, away.Message, []);
        }
    });

    private ReadModelStanding Shown(ReadModelStatus model) => Titled(model, TitleOf(model.Name));

    private ReadModelWords? TitleOf(string model) =>
        installation.ReadModels.Catalogue.Shapes.FirstOrDefault(shape => shape.Name == model) is { } shape ? ReadModelWords.Of(shape.Row.Name) : null;

    private static ReadModelStanding Titled(ReadModelStatus model, ReadModelWords? words) => new(
        model.Name, words?.Zh, words?.En, model.Version, model.Build, model.State, model.Serving, model.Position, model.LagFacts, Tenths(model.LagSeconds), model.UpdatedAt,
        Tenths(model.FactsPerSecond), model.Remaining is { } left ? (int)Math.Min(int.MaxValue, left.TotalSeconds) : null, model.Error, model.ErrorPosition);

    private async Task<SealingStanding> Sealing(CancellationToken cancellation)
    {
        var tree = installation.Tree;
        var progress = await tree.Progress(cancellation);
        return new(
            installation.Settings.Sealing.ToString(), progress.Sealed, progress.LagFacts, Tenths(progress.LagSeconds),
            progress.SecondsSinceHead is { } since ? Tenths(since) : null, host.GetService<SealerWork>()?.Standing is { } here ? Health.Name(here.State) : null,
            [.. (await tree.Newest(HeadsShown, cancellation)).Select(signed => new HeadStanding(signed.Size, Convert.ToBase64String(signed.Root), signed.SignedAt))],
            [.. (await tree.Keys(cancellation)).Select(known => new KeyStanding(known.Key.ToString(), known.Key.Suite.Name, known.FirstSize, known.FirstSeen))]);
    }

    private PublishingStanding Publishing()
    {
        var publisher = host.GetService<PublisherWork>();
        return new(Shown(publisher?.Witness), Shown(publisher?.Partners), Shown(host.GetService<InboxWork>()?.Standing));
    }

    private static WorkStanding? Shown(Standing? standing) =>
        standing is null ? null : new(standing.Kind, standing.Size, standing.Since, standing.Reason);

    private static ProcessStanding Shown(ProcessDefinition process, IEnumerable<InstancesInState> counts)
    {
        var (zh, en) = ProcessNames.Titles[process.Name];
        return new(
            process.Name, zh, en, ProcessNames.StreamsOf(process.Name), [.. process.Follows.Select(fact => fact.Name).Order(StringComparer.Ordinal)],
            [.. process.Transitions.Select(way => new TransitionOfProcess(way.From, way.To, way.On, way.Ends))], [.. counts]);
    }

    private static decimal Tenths(double seconds) => Math.Round((decimal)seconds, 1);

    /// <exception cref="GraphQLException">FORBIDDEN: not for officers of a city; or UNAVAILABLE.</exception>
    private static async Task<T> Answered<T>(Caller caller, Func<Task<T>> answer)
    {
        if (caller.Principal is not Actor { Division.IsProvince: true })
            throw new GraphQLException(new GraphQLError("How the installation runs is for those of the province.") { Code = Codes.Forbidden });
        try
        {
            return await answer();
        }
        catch (Exception away) when (away is LedgerUnavailableException or NpgsqlException)
        {
            throw new GraphQLException(new GraphQLError("The database does not answer at the moment; ask again.") { Code = Codes.Unavailable }
                .With("retryable", true));
        }
    }
}
