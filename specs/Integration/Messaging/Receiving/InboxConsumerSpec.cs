using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using NodaTime;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;
using Regulatory.Domain.Processes.Rules;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Messaging;
using Regulatory.Integration.Messaging.Contracts;
using Regulatory.Integration.Messaging.Receiving;
using Regulatory.Ledger;
using Regulatory.Specs.Support;

namespace Regulatory.Integration.Specs.Messaging.Receiving;

[Collection(ExchangeCollection.Name)]
public sealed class InboxConsumerSpec(Exchange exchange) : IAsyncLifetime
{
    private readonly Desk desk = new();
    private LedgerDatabase database = null!;

    /// <summary>Every spec begins with empty queues.</summary>
    public async Task InitializeAsync()
    {
        database = await LedgerDatabase.Create(exchange.Postgres);
        foreach (var queue in new[] { InboxConsumer.Exchange, PartnerPost.QueueOf(Partners.Police) })
        {
            await Empty(queue);
            await Empty(MessageBus.DeadLetters(queue));
        }
    }

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Fact]
    public async Task messages_are_taken_in_order_and_answered()
    {
        await using var work = await Begin();
        var first = Letters.Decision("1");
        await Letters.Send(exchange.Broker, first, Letters.Receipt("2"), Letters.Decision("3"));
        await desk.Until("1", "2", "3");
        var answer = await Answered();
        (answer.Of, answer.Answer).ShouldBe((first.Id, Answer.Taken));
        (await Answered()).Answer.ShouldBe(Answer.Taken);
        (await Depths()).ShouldBe((0, 0));
    }

    [Fact]
    public async Task messages_that_come_twice_and_in_another_order_take_effect_once()
    {
        PartnerMessage[] messages = [.. Enumerable.Range(1, 20).Select(number => Letters.Decision($"{number}"))];
        PartnerMessage[] twice = [.. messages, .. messages];
        new Random(7).Shuffle(twice);
        await using var work = await Begin();
        await Letters.Send(exchange.Broker, twice);
        await Letters.Send(exchange.Broker, Letters.Decision("last"));
        await desk.Until(() => desk.Words.Contains("last"));
        desk.Words.ShouldBe(messages.Cast<PoliceDecision>().Select(message => message.Document).Append("last"), ignoreOrder: true);
    }

    [Fact]
    public async Task what_the_law_refuses_is_answered_with_the_rule_and_put_aside_and_holds_up_nothing()
    {
        desk.Deciding = word => word == "bad" ? new ActRefused(new(AcknowledgementOfWhatWasSent.Id, ("message", "7")), 1) : null;
        await using var work = await Begin();
        var refused = Letters.Decision("bad");
        await Letters.Send(exchange.Broker, refused, Letters.Decision("good"));
        await desk.Until("good");
        var answer = await Answered();
        (answer.Of, answer.Answer, answer.Rule).ShouldBe((refused.Id, Answer.Refused, "PRC-ACK-001"));

        await using var letters = await DeadLetters.Open(Settings, default);
        var standing = await letters.Look(DeadLetters.Inbox, 10, default);
        var letter = standing.First.ShouldHaveSingleItem();
        (letter.Id, letter.Contract, letter.Sender).ShouldBe((refused.Id.ToString(), "police.transfer.decided.v1", "guest"));
        letter.Reason.ShouldContain("PRC-ACK-001");
    }

    [Fact]
    public async Task what_was_put_aside_is_decided_anew_when_people_bring_it_back_and_once()
    {
        desk.Deciding = _ => new ActRefused(new(AcknowledgementOfWhatWasSent.Id, ("message", "7")), 1);
        await using var work = await Begin();
        var refused = Letters.Decision("early");
        await Letters.Send(exchange.Broker, refused, Letters.Decision("other"));
        await using var letters = await DeadLetters.Open(Settings, default);
        await Eventually.Holds(() => letters.Look(DeadLetters.Inbox, 0, default).GetAwaiter().GetResult().Dead == 2, () => "two are put aside");

        desk.Deciding = _ => null;
        (await letters.Redeliver(DeadLetters.Inbox, [refused.Id.ToString()], default)).ShouldBe(1);
        await desk.Until("early");
        (await letters.Redeliver(DeadLetters.Inbox, [refused.Id.ToString()], default)).ShouldBe(0, "it is not there any more");
        // What the broker counts may be a moment older than what was put back.
        await Eventually.Holds(() => letters.Look(DeadLetters.Inbox, 10, default).GetAwaiter().GetResult().Dead == 1, () => "the others do not stay");
        await Eventually.Holds(() => letters.Redeliver(DeadLetters.Inbox, [], default).GetAwaiter().GetResult() == 1, () => "the other does not come back");
        await desk.Until("early", "other");
    }

    [Fact]
    public async Task a_message_that_is_none_or_of_nobody_is_put_aside_and_holds_up_nothing()
    {
        await using var work = await Begin();
        await using (var stranger = await PartnerDesk.Open(exchange.Broker))
        {
            await Letters.Send(stranger, "no message"u8.ToArray(), "guest");
            await Letters.Send(stranger, CloudEvents.Write(Letters.Decision("nobody's")), account: null);
            await Letters.Send(stranger, CloudEvents.Write(Letters.Decision("another's", source: Partners.Ecology)), "guest");
        }
        await Letters.Send(exchange.Broker, Letters.Decision("good"));
        await desk.Until("good");
        await using var letters = await DeadLetters.Open(Settings, default);
        (await letters.Look(DeadLetters.Inbox, 10, default)).First.Select(letter => letter.Sender).ShouldBe(["guest", null, "guest"]);
    }

    [Fact]
    public async Task a_message_on_which_the_program_fails_is_put_aside_loudly()
    {
        desk.Deciding = word => word == "poison" ? throw new InvalidCastException("unforeseen") : null;
        await using var work = await Begin();
        await Letters.Send(exchange.Broker, Letters.Decision("poison"), Letters.Decision("good"));
        await desk.Until("good");
        work.Log.Entries.ShouldContain(entry => entry.Level == LogLevel.Error && entry.Fault is InvalidCastException);
        (await Depths()).ShouldBe((0, 1));
    }

    [Fact]
    public async Task while_the_database_is_away_nothing_is_lost_and_nothing_put_aside()
    {
        var away = true;
        desk.Deciding = _ => away ? throw new LedgerUnavailableException("away", outcomeUnknown: false, null) : null;
        await using var work = await Begin();
        await Letters.Send(exchange.Broker, [.. Enumerable.Range(1, 5).Select(number => Letters.Decision($"{number}"))]);
        await Eventually.Holds(() => work.Consumer.Standing.Kind is StandingKind.Interrupted, () => work.Consumer.Standing.ToString());
        away = false;
        await desk.Until("1", "2", "3", "4", "5");
        (await Depths()).ShouldBe((0, 0));
    }

    [Fact]
    public async Task a_broker_killed_in_the_middle_loses_no_message()
    {
        using var broker = new RabbitBroker("inbox");
        await using var work = await Begin(Exchange.Killed(broker, Partners.Police) with { Accounts = Settings.Accounts });
        PartnerMessage[] messages = [.. Enumerable.Range(1, 200).Select(number => Letters.Receipt($"{number}"))];
        await Letters.Send(broker, messages);
        await desk.Until(() => desk.Words.Count > 20);
        broker.Kill();
        await Eventually.Holds(() => work.Consumer.Standing.Kind is StandingKind.Interrupted, () => work.Consumer.Standing.ToString());
        broker.Start();
        await Eventually.Holds(() => desk.Words.Count == 200, () => $"{desk.Words.Count} words; {work.Consumer.Standing}");
        desk.Words.ShouldBe(messages.Cast<Acknowledgement>().Select(message => message.Receipt), "in order, each once");
    }

    [Fact]
    public async Task of_two_hosts_one_takes_messages_and_the_other_goes_on_when_it_is_gone()
    {
        await using var second = await Second();
        await Letters.Send(exchange.Broker, Letters.Decision("2"));
        await desk.Until("1", "2");

        async Task<ConsumerAtWork> Second()
        {
            await using var first = await Begin();
            await Letters.Send(exchange.Broker, Letters.Decision("1"));
            await desk.Until("1");
            return new(database.App, desk.Inbox(Settings), Settings);
        }
    }

    /// <summary>Emptied, not deleted: RabbitMQ 3.10 now and then cannot make a quorum queue again whose name it has just let go.</summary>
    private async Task Empty(string queue)
    {
        await using var broker = await PartnerDesk.Open(exchange.Broker);
        try
        {
            await broker.Channel.QueuePurgeAsync(queue);
        }
        catch (OperationInterruptedException missing) when (missing.ShutdownReason?.ReplyCode == Constants.NotFound)
        {
            // It was never made.
        }
    }

    private MessagingSettings Settings => exchange.With(Partners.Police) with
    {
        Accounts = ImmutableDictionary<string, string>.Empty.Add(Partners.Police, "guest"),
    };

    private async Task<ConsumerAtWork> Begin(MessagingSettings? settings = null)
    {
        var work = new ConsumerAtWork(database.App, desk.Inbox(settings ?? Settings), settings ?? Settings);
        await Eventually.Holds(() => work.Consumer.Standing.Kind is StandingKind.Running, () => work.Consumer.Standing.ToString());
        return work;
    }

    private async Task<MessageAnswered> Answered()
    {
        await using var police = await PartnerDesk.Open(exchange.Broker);
        for (var tries = 0; ; tries++)
        {
            if (await police.Channel.BasicGetAsync(PartnerPost.QueueOf(Partners.Police), autoAck: true) is { } got)
                return (MessageAnswered)CloudEvents.MessageOf(CloudEvents.Read(got.Body.Span));
            tries.ShouldBeLessThan(1000);
            await Task.Delay(TimeSpan.FromMilliseconds(25));
        }
    }

    /// <summary>What waits, and what was put aside.</summary>
    private async Task<(long? Waiting, long? Dead)> Depths()
    {
        await using var letters = await DeadLetters.Open(Settings, default);
        var standing = await letters.Look(DeadLetters.Inbox, 0, default);
        return (standing.Waiting, standing.Dead);
    }

    /// <summary>A consumer at work, until it is stopped.</summary>
    private sealed class ConsumerAtWork : IAsyncDisposable
    {
        private readonly CancellationTokenSource stop = new();
        private readonly Task work;

        public ConsumerAtWork(Npgsql.NpgsqlDataSource database, Inbox inbox, MessagingSettings settings)
        {
            Consumer = new(inbox, "regulatory.example/ledger", settings, (reader, cancellation) => ReaderTurn.Take(database, reader, cancellation: cancellation), SystemClock.Instance, TimeProvider.System, Log);
            work = Consumer.Run(stop.Token);
        }

        public InboxConsumer Consumer { get; }

        public RememberingLog<InboxConsumer> Log { get; } = new();

        public async ValueTask DisposeAsync()
        {
            await stop.CancelAsync();
            await work;
            stop.Dispose();
        }
    }
}
