using System.Diagnostics;
using System.Text;
using NodaTime;
using Regulatory.Integration.Messaging;
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
        await post.Deliver(Regulatory.Integration.Messaging.Contracts.LedgerHeadPublished.Of(Signed(3, "c")), default);
        await partner.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));
        partner.ExitCode.ShouldBe(2);
        (await partner.StandardError.ReadToEndAsync()).ShouldContain("账本被回退");
        file.Last()!.Size.ShouldBe(5);
        await using var aside = await PartnerDesk.Open(exchange.Broker, MessageBus.DeadLetters(PartnerPost.QueueOf("witnessing")));
        Encoding.UTF8.GetString((await aside.Next()).Body).ShouldContain("sha256/3");
    }

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
