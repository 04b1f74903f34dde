using NodaTime;
using RabbitMQ.Client;
using Regulatory.Api.Hosting;
using Regulatory.Api.Specs.Hall;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Processes;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Messaging;
using Regulatory.Integration.Messaging.Contracts;
using Regulatory.Integration.Messaging.Receiving;
using Regulatory.Ledger;
using Regulatory.Specs.Support;

namespace Regulatory.Api.Specs.Hosting;

/// <summary>A host as it is shipped, a real broker, and departments that speak AMQP: what is asked, answered and recorded.</summary>
public sealed class PartnersSpec(LicensingHall hall) : HallSpec(hall), IAsyncLifetime, IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("regulatory-partners-").FullName;
    private readonly RabbitBroker broker = new("api");
    private LedgerDatabase database = null!;
    private RunningHost host = null!;

    public async Task InitializeAsync()
    {
        database = await Hall.Migrated();
        host = await RunningHost.Start(
            database, Path.Combine(folder, "data"), "--roles=api,projections,publisher,processes", "--Partners=ecology,emergency-management",
            "--PartnerAccounts:ecology=guest", "--RabbitMQ:Host=127.0.0.1", $"--RabbitMQ:Port={broker.Port}", "--RabbitMQ:User=guest", "--RabbitMQ:Password=guest",
            "--Sealing:Origin=regulatory.example/ledger");
        await ReferenceSeeds.Load(host.Installation, Path.Combine(Repository.Root, "seeds"));
    }

    public async Task DisposeAsync()
    {
        await host.DisposeAsync();
        await database.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    public void Dispose() => broker.Dispose();

    [Fact]
    public async Task departments_are_asked_about_an_application_and_what_one_answers_is_on_record_in_its_name()
    {
        var matter = new Matter(host);
        foreach (var step in new[] { matter.Submit, matter.Accept, matter.Assign }) (await step()).Position.ShouldBePositive();
        var reviewer = new Actor("reviewer-gz", "李审查", [Role.Reviewer], DivisionCode.Parse("440100"), "广州市交通运输局");
        var process = new ProcessId(ProcessNames.JointReview, matter.Id.ToString());
        (await host.Installation.Executor.Execute(new Act(
            new RequestJointReview(process, "是否同意该客运班线途经生态保护区？", ["ecology", "emergency-management"]), Guid.NewGuid(), reviewer)))
            .ShouldBeOfType<ActAccepted>();

        var publishers = host.Services.GetService(typeof(PublisherWork)).ShouldBeOfType<PublisherWork>();
        await Eventually(() => publishers.Facts.All(told => told.Standing.Kind is StandingKind.Running));
        await using var connection = await new ConnectionFactory { HostName = "127.0.0.1", Port = broker.Port }.CreateConnectionAsync();
        await using var channel = await connection.CreateChannelAsync(new(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true));
        var asked = (ProcessNotice)await Next<ProcessNotice>(channel, "ecology");
        (await Next<ProcessNotice>(channel, "emergency-management")).Id.ShouldNotBe(asked.Id, "each is asked for itself");
        asked.Notice.ShouldBe(ProcessNotices.OpinionAsked);

        var opinion = new DepartmentOpinion(asked.Id, asked.Subject, OpinionGiven.Objected, "粤环函〔2026〕4号", new(2026, 3, 2))
        {
            Envelope = new(Guid.NewGuid(), "ecology", asked.Subject, SystemClock.Instance.GetCurrentInstant()),
        };
        for (var twice = 0; twice < 2; twice++)
            await channel.BasicPublishAsync(
                InboxConsumer.Exchange, "", mandatory: true, new BasicProperties { UserId = "guest", MessageId = opinion.Id.ToString() }, CloudEvents.Write(opinion));
        ((MessageAnswered)await Next<MessageAnswered>(channel, "ecology")).Answer.ShouldBe(Answer.Taken);
        ((MessageAnswered)await Next<MessageAnswered>(channel, "ecology")).Answer.ShouldBe(Answer.Taken);

        var stream = await host.Installation.Ledger.LoadStream(new StreamName(ProcessNames.StreamsOf(process.Name), process.Key));
        var received = stream.Where(fact => fact.Type == "processes.acknowledgement.received.v1").ToList();
        received.Count.ShouldBe(1, "the same answer twice is one");
        received[0].Envelope.Actor.ShouldBe("partner:ecology");
        ((AcknowledgementReceived)host.Installation.Catalogue.Decode(received[0])).ShouldSatisfyAllConditions(
            fact => fact.MessageId.ShouldBe(asked.Id), fact => fact.Answer.ShouldBe(ProcessAnswer.Objected), fact => fact.Document.ShouldBe("粤环函〔2026〕4号"));
    }

    private static async Task Eventually(Func<bool> condition)
    {
        for (var tries = 0; !condition(); tries++)
        {
            tries.ShouldBeLessThan(4000);
            await Task.Delay(TimeSpan.FromMilliseconds(25));
        }
    }

    /// <summary>The next message of a contract in a partner's queue; others are passed over.</summary>
    private static async Task<Message> Next<TMessage>(IChannel channel, string partner)
    {
        for (var tries = 0; ; tries++)
        {
            tries.ShouldBeLessThan(4000);
            var got = await channel.BasicGetAsync(PartnerPost.QueueOf(partner), autoAck: true);
            if (got is not null && CloudEvents.MessageOf(CloudEvents.Read(got.Body.Span)) is TMessage and Message message) return message;
            if (got is null) await Task.Delay(TimeSpan.FromMilliseconds(25));
        }
    }
}
