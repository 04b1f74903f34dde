using System.Text;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;
using Regulatory.Integration.Messaging;
using Regulatory.Integration.Messaging.Contracts;
using Regulatory.Integration.Messaging.Receiving;
using Regulatory.Specs.Support;

namespace Regulatory.Integration.Specs.Messaging;

/// <summary>What the accounts of docs/operations.md may do at the broker, each against the others.</summary>
[Collection(ExchangeCollection.Name)]
public sealed class PartnerAccountsSpec(Exchange exchange) : IAsyncLifetime
{
    private const string Court = "court", Ecology = "ecology", VirtualHost = "accounts";

    private static readonly Dictionary<string, object?> Quorum = new() { ["x-queue-type"] = "quorum" };

    private MessagingSettings settings = null!;

    public async Task InitializeAsync()
    {
        exchange.Broker.Define(new(VirtualHost, Court, Ecology));
        settings = exchange.With(Court, Ecology) with
        {
            // Nothing here is about how long a bus waits.
            Patience = TimeSpan.FromMinutes(1),
            Broker = new("127.0.0.1", (ushort)exchange.Broker.Port, VirtualHost, BrokerAccounts.Department, BrokerAccounts.Department, Tls: false),
        };
        // The department's own account has all that it needs to make queues and to send.
        await using var post = await PartnerPost.Open(settings, default);
        await post.Deliver(Heads.Message(5), default);
        await using var connection = await Connect(BrokerAccounts.Department);
        await using var channel = await connection.CreateChannelAsync();
        await channel.ExchangeDeclareAsync(InboxConsumer.Exchange, ExchangeType.Fanout, durable: true);
        await channel.QueueDeclareAsync(InboxConsumer.Exchange, durable: true, exclusive: false, autoDelete: false, Quorum);
        await channel.QueueDeclareAsync(MessageBus.DeadLetters(InboxConsumer.Exchange), durable: true, exclusive: false, autoDelete: false, Quorum);
        await channel.QueueBindAsync(InboxConsumer.Exchange, InboxConsumer.Exchange, "");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task a_partner_reads_its_own_queue_and_writes_to_the_inbox()
    {
        (await Tried(Court, async channel => (await channel.BasicGetAsync(PartnerPost.QueueOf(Court), autoAck: false)).ShouldNotBeNull())).ShouldBeNull();
        (await Tried(Court, channel => Send(channel, InboxConsumer.Exchange, "", Court))).ShouldBeNull();
    }

    [Theory]
    [InlineData("reads another's queue")]
    [InlineData("reads the dead letters of its own queue")]
    [InlineData("reads the inbox")]
    [InlineData("reads the dead letters of the inbox")]
    [InlineData("purges another's queue")]
    [InlineData("deletes its own queue")]
    [InlineData("takes its own queue from its exchange")]
    [InlineData("makes a queue")]
    [InlineData("sends to another partner")]
    [InlineData("sends to a queue past the inbox")]
    [InlineData("sends in another's account")]
    [InlineData("sends in the department's account")]
    public async Task a_partner_may_do_nothing_else(string deed)
    {
        var (own, other) = (PartnerPost.QueueOf(Court), PartnerPost.QueueOf(Ecology));
        var why = await Tried(Court, deed switch
        {
            "reads another's queue" => channel => channel.BasicGetAsync(other, autoAck: true),
            "reads the dead letters of its own queue" => channel => channel.BasicGetAsync(MessageBus.DeadLetters(own), autoAck: true),
            "reads the inbox" => channel => channel.BasicGetAsync(InboxConsumer.Exchange, autoAck: true),
            "reads the dead letters of the inbox" => channel => channel.BasicGetAsync(MessageBus.DeadLetters(InboxConsumer.Exchange), autoAck: true),
            "purges another's queue" => channel => channel.QueuePurgeAsync(other),
            "deletes its own queue" => channel => channel.QueueDeleteAsync(own),
            "takes its own queue from its exchange" => channel => channel.QueueUnbindAsync(own, own, ""),
            "makes a queue" => channel => channel.QueueDeclareAsync("mine", durable: false, exclusive: true, autoDelete: true),
            "sends to another partner" => channel => Send(channel, other, "", Court),
            "sends to a queue past the inbox" => channel => Send(channel, "", other, Court),
            "sends in another's account" => channel => Send(channel, InboxConsumer.Exchange, "", Ecology),
            "sends in the department's account" => channel => Send(channel, InboxConsumer.Exchange, "", BrokerAccounts.Department),
            _ => throw new ArgumentOutOfRangeException(nameof(deed), deed, null),
        });
        why.ShouldNotBeNull(deed);
        why.Value.ShouldBeOneOf((ushort)403, (ushort)406);
    }

    /// <summary>
    /// The broker knows one permission for queue and exchange of a name: whoever reads the queue may bind from its exchange, and whoever
    /// writes to the inbox may bind to it. What comes in that way bears no account and is put aside.
    /// </summary>
    [Fact]
    public async Task what_a_partner_redirects_into_the_inbox_is_taken_for_nobodys()
    {
        (await Tried(Court, channel => channel.ExchangeBindAsync(InboxConsumer.Exchange, PartnerPost.QueueOf(Court), ""))).ShouldBeNull();
        await using var connection = await Connect(BrokerAccounts.Department);
        await using var channel = await connection.CreateChannelAsync();
        await channel.QueuePurgeAsync(InboxConsumer.Exchange);
        await using (var post = await PartnerPost.Open(settings, default)) await post.Deliver(Heads.Message(6), default);
        var redirected = (await channel.BasicGetAsync(InboxConsumer.Exchange, autoAck: true)).ShouldNotBeNull();
        redirected.BasicProperties.IsUserIdPresent().ShouldBeFalse();
        var verdict = await new Inbox(settings, [], (_, _) => throw new ShouldAssertException("Nothing of it becomes an act."))
            .Take(new(Account: null, Attempt: 0, redirected.Body));
        (verdict.Answer, verdict.Partner).ShouldBe((Answer.NotTaken, null));
    }

    private Task<IConnection> Connect(string account) => new ConnectionFactory
    {
        HostName = "127.0.0.1", Port = exchange.Broker.Port, VirtualHost = VirtualHost, UserName = account, Password = account,
        AutomaticRecoveryEnabled = false,
    }.CreateConnectionAsync();

    /// <returns>The broker's code when it refuses; null when it does not.</returns>
    private async Task<ushort?> Tried(string account, Func<IChannel, Task> deed)
    {
        await using var connection = await Connect(account);
        await using var channel = await connection.CreateChannelAsync(new(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true));
        try
        {
            await deed(channel);
            return null;
        }
        catch (Exception refused) when (refused is OperationInterruptedException or PublishException)
        {
            return channel.CloseReason?.ReplyCode ?? (refused as OperationInterruptedException)?.ShutdownReason?.ReplyCode;
        }
    }

    private static async Task Send(IChannel channel, string exchange, string key, string account) => await channel.BasicPublishAsync(
        exchange, key, mandatory: true, new BasicProperties { UserId = account, MessageId = Guid.NewGuid().ToString() }, Encoding.UTF8.GetBytes("{}"));
}
