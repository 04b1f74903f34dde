using System.Diagnostics;
using System.Text;
using NodaTime;
using Regulatory.Integration.Messaging;
using Regulatory.Integration.Messaging.Contracts;
using Regulatory.Integration.Messaging.Receiving;
using Regulatory.Ledger.Sealing;
using Regulatory.Specs.Support;

namespace Regulatory.Integration.Specs.Messaging;

/// <summary>A partner as the small process of its own that <c>tools/partners</c> is.</summary>
[Collection(ExchangeCollection.Name)]
public sealed class PartnerProcessSpec(Exchange exchange) : IAsyncLifetime
{
    private const string Origin = "regulatory.example/ledger";

    private readonly string folder = Directory.CreateTempSubdirectory("regulatory-partner-").FullName;
    private LedgerDatabase database = null!;
    private SealingKey key = null!;

    public async Task InitializeAsync()
    {
        database = await LedgerDatabase.Create(exchange.Postgres);
        key = SealingKeys.In(Path.Combine(folder, "keys")).Make(Origin, SealingSuite.Default.Signature);
    }

    public async Task DisposeAsync()
    {
        await database.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task a_partner_keeps_the_heads_that_it_is_sent_and_ends_loudly_at_one_that_cannot_be_true()
    {
        List<SignedHead> heads = [Signed(2, "a"), Signed(5, "b")];
        var sealedHeads = new SealedHeads((size, _) => heads.Where(head => head.Size > size).ToList().ToAsyncEnumerable(), (_, _) => Task.FromResult<byte[]?>(null));
        await using var publisher = new PublisherAtWork(database.App, sealedHeads, exchange.With("witnessing"));
        await publisher.Until(StandingKind.Running, 5);

        var file = new WitnessFile(Path.Combine(folder, "heads"));
        using var partner = Start("witnessing", file.Path);
        await Eventually.Holds(() => partner.HasExited || file.Last()?.Size == 5, () => $"{file.Last()}");
        if (partner.HasExited) throw new InvalidOperationException(await partner.StandardError.ReadToEndAsync());
        file.Heads().Select(head => head.Note).ShouldBe(heads.Select(head => head.Note));

        // Rewritten: the ledger that has shown 5 facts shows others, of which the third is the last.
        await using var post = await PartnerPost.Open(exchange.With("witnessing"), default);
        await post.Deliver(LedgerHeadPublished.Of(Signed(3, "c")), default);
        await partner.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));
        partner.ExitCode.ShouldBe(2);
        (await partner.StandardError.ReadToEndAsync()).ShouldContain("账本被回退");
        file.Last()!.Size.ShouldBe(5);
        await using var aside = await PartnerDesk.Open(exchange.Broker, MessageBus.DeadLetters(PartnerPost.QueueOf("witnessing")));
        Encoding.UTF8.GetString((await aside.Next()).Body).ShouldContain("sha256/3");
    }

    [Fact]
    public async Task a_partner_acknowledges_what_it_is_told_twice_and_in_another_order_when_it_is_that_kind()
    {
        await using var inbox = await Inbox();
        await using var post = await PartnerPost.Open(exchange.With("talkative"), default);
        var notices = Enumerable.Range(1, 3).Select(number => new PenaltyOverturnedNotice(
            new(Origin, number, Instant.FromUtc(2026, 3, 2, 2, 0)), "立1号", $"罚{number}号", Overturning.Revoked, "复1号", [], new(2026, 3, 2))).ToList();
        foreach (var notice in notices) await post.Deliver(notice, default);
        using var partner = Run("--name", "talkative", "--repeat", "2", "--shuffle", "6", "--seed", "4");
        try
        {
            var receipts = new List<Acknowledgement>();
            while (receipts.Count < 6)
                receipts.Add((Acknowledgement)CloudEvents.MessageOf(CloudEvents.Read((await inbox.Next()).Body)));
            receipts.Select(receipt => (receipt.Of, receipt.About)).Distinct().ShouldBe(notices.Select(notice => (notice.Id, notice.Subject)), ignoreOrder: true);
            receipts.Select(receipt => receipt.Id).Distinct().Count().ShouldBe(3, "a repeated message has its own id again");
            receipts.ShouldAllBe(receipt => receipt.Source == "talkative");
            receipts.Select(receipt => receipt.Of).ShouldNotBe(notices.SelectMany(notice => new[] { notice.Id, notice.Id }), "in another order");
        }
        finally
        {
            partner.Kill();
        }
    }

    [Fact]
    public async Task a_partner_answers_what_a_process_asks_it()
    {
        await using var inbox = await Inbox();
        await using var post = await PartnerPost.Open(exchange.With("ecology"), default);
        var asked = new ProcessNotice(
            new(Origin, 9, Instant.FromUtc(2026, 3, 2, 2, 0)), Guid.NewGuid(), "joint-review/0198c6f0", "opinion-asked",
            System.Collections.Immutable.ImmutableSortedDictionary<string, string>.Empty, new(2026, 3, 20), "ALL/26");
        await post.Deliver(asked, default);
        using var partner = Run("--name", "ecology", "--answer", "conditions");
        try
        {
            var opinion = (DepartmentOpinion)CloudEvents.MessageOf(CloudEvents.Read((await inbox.Next()).Body));
            (opinion.Of, opinion.About, opinion.Opinion).ShouldBe((asked.Id, asked.Subject, OpinionGiven.AgreedWithConditions));
            Bounds.Broken(opinion).ShouldBeNull();
        }
        finally
        {
            partner.Kill();
        }
    }

    [Theory]
    [InlineData("weigh-capture", typeof(WeighCapture))]
    [InlineData("entry-check", typeof(EntryCheckReport))]
    public async Task a_vendor_and_an_operator_report_by_themselves_and_end(string kind, Type contract)
    {
        await using var inbox = await Inbox();
        using var partner = Run("--name", "reporter", "--report", kind, "--count", "3", "--site", Guid.NewGuid().ToString(), "--dead");
        await partner.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));
        if (partner.ExitCode != 0) throw new InvalidOperationException(await partner.StandardError.ReadToEndAsync());
        for (var number = 1; number <= 3; number++)
        {
            var report = (PartnerMessage)CloudEvents.MessageOf(CloudEvents.Read((await inbox.Next()).Body));
            report.ShouldBeOfType(contract);
            Bounds.Broken(report).ShouldBeNull();
        }
    }

    /// <summary>The inbox as a broker has it, and somebody who looks into it.</summary>
    private async Task<PartnerDesk> Inbox()
    {
        await using (var making = await PartnerDesk.Open(exchange.Broker))
        {
            await making.Channel.ExchangeDeclareAsync(InboxConsumer.Exchange, RabbitMQ.Client.ExchangeType.Fanout, durable: true, autoDelete: false);
            await making.Channel.QueueDeclareAsync("regulatory.inbox.spec", durable: true, exclusive: false, autoDelete: false);
            await making.Channel.QueuePurgeAsync("regulatory.inbox.spec");
            await making.Channel.QueueBindAsync("regulatory.inbox.spec", InboxConsumer.Exchange, "");
        }
        return await PartnerDesk.Open(exchange.Broker, "regulatory.inbox.spec");
    }

    private Process Run(params string[] arguments) => Process.Start(new ProcessStartInfo(
        "dotnet",
        [Path.Combine(AppContext.BaseDirectory, "partner.dll"), "--broker", $"amqp://guest:guest@127.0.0.1:{exchange.Broker.Port}/", .. arguments])
    {
        RedirectStandardError = true,
    })!;

    private SignedHead Signed(long size, string salt)
    {
        var head = Heads.Head(size, Origin, salt);
        var text = new Checkpoint(Origin, size, head.Root, "sha256", head.SignedAt).Text;
        return head with { Note = SignedNote.Sign(text, key).ToString() };
    }

    private Process Start(string name, string file)
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [
                Path.Combine(AppContext.BaseDirectory, "partner.dll"), "--name", name, "--broker", $"amqp://guest:guest@127.0.0.1:{exchange.Broker.Port}/",
                "--file", file, "--key", key.Verifier.ToString(),
            ])
        {
            RedirectStandardError = true,
        };
        return Process.Start(start)!;
    }
}
