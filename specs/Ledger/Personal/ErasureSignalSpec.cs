using System.Threading.Channels;
using Regulatory.Ledger.Personal;

namespace Regulatory.Ledger.Specs.Personal;

public class ErasureSignalSpec(SharedServer server) : LedgerSpec(server)
{
    private static readonly MasterKeys Master = MasterKeys.Parse(Convert.ToBase64String(new byte[32]));

    [Fact]
    public async Task only_a_key_that_is_gone_indeed_is_forgotten_whoever_says_so()
    {
        var keys = new SubjectKeys(Database.App, Master);
        await keys.Prepare(["P:1", "P:2"]);
        var heard = Channel.CreateUnbounded<string>();
        using var stop = new CancellationTokenSource();
        var listening = new ErasureSignal(Database.App, subject => heard.Writer.TryWrite(subject), () => heard.Writer.TryWrite("all")).Listen(stop.Token);
        (await heard.Reader.ReadAsync()).ShouldBe("all");

        // The role that only reads read models may notify, as everybody may who signs in.
        await using (var forged = Database.Query.CreateCommand("select pg_notify('ledger_subject_key', 'P:1')")) await forged.ExecuteNonQueryAsync();
        await keys.Destroy("P:2");

        (await heard.Reader.ReadAsync()).ShouldBe("P:2");
        heard.Reader.TryRead(out _).ShouldBeFalse();
        await stop.CancelAsync();
        await listening;
    }
}
