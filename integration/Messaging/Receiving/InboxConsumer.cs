using System.Collections.Immutable;
using System.Data.Common;
using Microsoft.Extensions.Logging;
using NodaTime;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;
using Regulatory.Integration.Messaging.Contracts;
using Regulatory.Ledger;

namespace Regulatory.Integration.Messaging.Receiving;

/// <summary>
/// Takes the messages of the queue <c>regulatory.inbox</c> one by one, in order, and lets the broker forget each only when it is on record,
/// or put aside with the reason, and the partner has its answer. A message that nobody can take is put aside at once and never holds up
/// the next. While database or broker are away, nothing is taken. One host of the cluster does it at a time.
/// </summary>
/// <param name="ledger">Name of the ledger, for answers.</param>
/// <param name="take">Waits for the turn of <see cref="Turns"/>; fails while the database is away.</param>
public sealed partial class InboxConsumer(
    Inbox inbox, string ledger, MessagingSettings settings, Func<string, CancellationToken, Task<ReaderTurn>> take, IClock clock, TimeProvider time,
    ILogger<InboxConsumer> log)
{
    /// <summary>The exchange that partners send to.</summary>
    public const string Exchange = Amqp.Inbox;

    /// <summary>Name of the turn.</summary>
    public const string Turns = "inbox";

    private const ushort Ahead = 20;

    /// <summary>How often to look whether the turn still lasts.</summary>
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(5);

    private readonly StandingBoard board = new(clock);
    private readonly string own = settings.Broker?.User ?? "";

    /// <summary>How it stands; the size is the number of messages since it began.</summary>
    public Standing Standing => board.Now;

    /// <summary>Runs until cancelled.</summary>
    public Task Run(CancellationToken stop) => new Perseverance(settings, time).Run(
        Turn,
        (fault, pause) =>
        {
            board.Set(StandingKind.Interrupted, reason: fault.Message);
            Interrupted(log, pause, fault);
        },
        stop);

    /// <summary>One turn, from the connection to whatever ends it.</summary>
    private async Task Turn(Action goesWell, CancellationToken stop)
    {
        var turn = await take(Turns, stop).ConfigureAwait(false);
        await using var ending = turn.ConfigureAwait(false);
        var post = await PartnerPost.Open(settings, stop).ConfigureAwait(false);
        await using var closing = post.ConfigureAwait(false);
        var connection = await Amqp.Open(settings, "regulatory inbox", stop).ConfigureAwait(false);
        await using var leaving = connection.ConfigureAwait(false);
        var channel = await connection.ConfirmingChannel(stop).ConfigureAwait(false);
        await channel.DeclareInbox(stop).ConfigureAwait(false);
        await channel.BasicQosAsync(0, Ahead, global: false, stop).ConfigureAwait(false);

        var end = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var stopped = stop.Register(() => end.TrySetCanceled(stop));
        connection.ConnectionShutdownAsync += (_, why) => Ended(why);
        channel.ChannelShutdownAsync += (_, why) => Ended(why);
        var consumer = new AsyncEventingBasicConsumer(channel);
        consumer.ReceivedAsync += async (_, delivery) =>
        {
            // After a failure nothing more is taken: what waits goes back to the queue with the connection, in its order.
            if (end.Task.IsCompleted) return;
            try
            {
                await Take(delivery, channel, post, stop).ConfigureAwait(false);
                goesWell();
                board.Set(StandingKind.Running, board.Now.Size + 1);
            }
            catch (Exception fault)
            {
                end.TrySetException(fault);
            }
        };
        await channel.BasicConsumeAsync(Amqp.Inbox, autoAck: false, consumer, stop).ConfigureAwait(false);
        board.Set(StandingKind.Running);
        Begun(log, Amqp.Inbox);
        while (await Task.WhenAny(end.Task, Task.Delay(Look, time, stop)).ConfigureAwait(false) != end.Task) await turn.Check(stop).ConfigureAwait(false);
        await end.Task.ConfigureAwait(false);

        Task Ended(ShutdownEventArgs why)
        {
            end.TrySetException(new IOException($"The broker is away: {why.ReplyText}"));
            return Task.CompletedTask;
        }
    }

    private async Task Take(BasicDeliverEventArgs delivery, IChannel channel, PartnerPost post, CancellationToken stop)
    {
        var properties = delivery.BasicProperties;
        var (account, attempt) = Postmark.OriginOf(properties, own);
        var verdict = await Judged(new(account, attempt, delivery.Body), stop).ConfigureAwait(false);
        if (verdict is { IsAnswered: true, Partner: { } partner, Of: { } of })
            await post.Deliver(
                new MessageAnswered(ledger, of, verdict.Answer, attempt, clock.GetCurrentInstant(), verdict.Rule, verdict.Zh, verdict.En),
                ImmutableArray.Create(partner), stop).ConfigureAwait(false);
        if (verdict.Answer is not Answer.Taken)
        {
            PutAside(log, verdict.Of, account, verdict.Answer, verdict.Rule);
            await channel.BasicPublishAsync(
                "", MessageBus.DeadLetters(Amqp.Inbox), mandatory: true,
                Postmark.Copy(
                    properties, own, (Postmark.Sender, account ?? ""), (Postmark.Attempt, attempt), (Postmark.Answer, verdict.Answer.ToString()),
                    (Postmark.Rule, verdict.Rule), (Postmark.Zh, verdict.Zh), (Postmark.En, verdict.En)),
                delivery.Body, stop).ConfigureAwait(false);
        }
        await channel.BasicAckAsync(delivery.DeliveryTag, multiple: false, stop).ConfigureAwait(false);
    }

    /// <summary>What becomes of a message. One on which the program itself fails is put aside, loudly, rather than hold up all others.</summary>
    private async Task<Verdict> Judged(Delivery delivery, CancellationToken stop)
    {
        try
        {
            return await inbox.Take(delivery, stop).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is not (LedgerUnavailableException or DbException or TimeoutException or OperationCanceledException))
        {
            Unforeseen(log, delivery.Account, fault);
            return new(
                Answer.NotTaken, null, null, Zh: "办理时发生意外错误，已记入日志。", En: $"Something unforeseen: {fault.GetType().Name}. The log has it.");
        }
    }

    [LoggerMessage(1, LogLevel.Information, "Messages of partners are taken from {Queue} here")]
    private static partial void Begun(ILogger log, string queue);

    [LoggerMessage(2, LogLevel.Warning, "Taking messages of partners is interrupted and goes on in {Pause}")]
    private static partial void Interrupted(ILogger log, TimeSpan pause, Exception fault);

    /// <summary>The reason stands on the message: it may quote what the partner wrote, a person's number in the wrong place, say.</summary>
    [LoggerMessage(3, LogLevel.Warning, "Message {Id} of {Account} was put aside with the reason: {Answer} {Rule}")]
    private static partial void PutAside(ILogger log, Guid? id, string? account, Answer answer, string? rule);

    [LoggerMessage(4, LogLevel.Error, "A message of {Account} met something unforeseen, and was put aside")]
    private static partial void Unforeseen(ILogger log, string? account, Exception fault);
}
