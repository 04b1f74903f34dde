using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.Configuration;
using NodaTime;
using NodaTime.Text;
using Npgsql;
using Regulatory.Api.Hosting;
using Regulatory.Domain.Kernel;
using Regulatory.Ledger;
using Regulatory.Ledger.Archiving;
using Regulatory.Ledger.Sealing;
using Regulatory.Ledger.Verifying;
using Spectre.Console;

namespace Regulatory.Regctl.Commands;

/// <summary>
/// Recomputes the ledger from its raw rows. Needs the connection and the archive and nothing else of an installation, so that an auditor
/// can run it against a restored copy. Exit code 0: nothing found; 1: it could not run; 2: findings.
/// </summary>
internal static class VerifyCommand
{
    public static Command Make()
    {
        var since = new Option<string>("--since") { Description = "Begins at a position, or at a day (2026-03-02, Beijing time). 自某位置或某日起。" };
        var stream = new Option<string>("--stream") { Description = "Only one stream, KIND/ID, with a proof for each of its facts. 仅核验一条流。" };
        var witness = new Option<FileInfo>("--witness") { Description = "Heads that a second authority kept. 见证方保存的树头文件。" };
        var key = new Option<FileInfo>("--key") { Description = "Trusted public keys, name+id+base64, one a line, or the JSON of /ledger/keys. 受信公钥文件，每行一个，或者 /ledger/keys 的 JSON。" };
        var json = new Option<bool>("--json") { Description = "Prints the report as JSON and nothing else. 以 JSON 输出。" };
        var command = new Command("verify", "Recomputes everything from the raw rows: facts, streams, tree, heads, signatures. 由原始数据重新核验账本。")
        {
            since, stream, witness, key, json,
        };
        command.SetAction((parsed, stop) => Workplace.Run(() => Verify(
            parsed.GetValue(since), parsed.GetValue(stream), parsed.GetValue(witness), parsed.GetValue(key), parsed.GetValue(json), stop)));
        return command;
    }

    private static async Task<int> Verify(
        string? since, string? stream, FileInfo? witness, FileInfo? key, bool json, CancellationToken stop)
    {
        if (stream is not null && (since is not null || witness is not null))
            throw new ArgumentException("--stream 不能与 --since 或 --witness 同时使用。--stream goes with neither --since nor --witness.");
        var settings = Workplace.Configuration;
        var connection = settings["ConnectionStrings:App"] ?? throw new InvalidOperationException("Set ConnectionStrings:App (environment: ConnectionStrings__App).");
        await using var source = NpgsqlDataSource.Create(connection);
        using var shelf = new ArchiveShelf(InstallationSettings.ArchivesOf(settings));
        var request = new VerifyRequest
        {
            Since = since is null ? 1 : await PositionOf(source, since, stop),
            Keys = key is null ? [] : KeyFile.Read(key.FullName),
            Witness = witness is null ? [] : Heads(witness),
        };
        VerifyReport report;
        if (stream is not null)
        {
            await using var ledger = new FactLedger(source, new() { Archives = InstallationSettings.ArchivesOf(settings) });
            report = await new StreamVerifier(ledger, source).Verify(StreamArgument.Parse(stream), request, stop);
        }
        else
        {
            var verifier = new LedgerVerifier(source, shelf);
            report = json ? await verifier.Verify(request, null, stop) : await WithProgress(verifier, request, stop);
        }
        if (json) VerifyOutput.PrintJson(report);
        else VerifyOutput.Print(report, stream, request);
        return report.IsGreen ? 0 : 2;
    }

    private static Task<VerifyReport> WithProgress(LedgerVerifier verifier, VerifyRequest request, CancellationToken stop) => AnsiConsole.Progress()
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
        .StartAsync(async progress =>
        {
            var bar = progress.AddTask("核验 verifying");
            var began = TimeProvider.System.GetTimestamp();
            var report = await verifier.Verify(request, new Bar(at =>
            {
                bar.MaxValue = Math.Max(1, at.Of);
                bar.Value = Math.Max(bar.Value, at.Facts);
                var rate = at.Facts / Math.Max(0.001, TimeProvider.System.GetElapsedTime(began).TotalSeconds);
                bar.Description = string.Create(CultureInfo.InvariantCulture, $"核验 verifying {rate:N0} facts/s");
            }), stop);
            bar.Value = bar.MaxValue;
            return report;
        });

    /// <summary>A position, or the first one that was recorded on a day or later.</summary>
    private static async Task<long> PositionOf(NpgsqlDataSource source, string since, CancellationToken stop)
    {
        if (long.TryParse(since, NumberStyles.None, CultureInfo.InvariantCulture, out var position))
        {
            await using var look = source.CreateCommand("select position from ledger.head");
            var head = (long)(await look.ExecuteScalarAsync(stop))!;
            return position <= head ? Math.Max(1, position) : throw new ArgumentException(string.Create(CultureInfo.InvariantCulture,
                $"--since {position}：账本止于 {head}。The ledger ends at position {head}."));
        }
        var day = LocalDatePattern.Iso.Parse(since);
        if (!day.Success) throw new FormatException($"--since 应为位置或日期。--since is a position or a day such as 2026-03-02, not '{since}'.");
        await using var command = source.CreateCommand("select ledger.position_at($1) + 1");
        command.Parameters.Add(new() { Value = ChinaTime.StartOf(day.Value).Minus(Duration.FromNanoseconds(1000)).ToDateTimeUtc() });
        return (long)(await command.ExecuteScalarAsync(stop))!;
    }

    private static List<WitnessedHead> Heads(FileInfo file) => file.Exists
        ? [.. new WitnessFile(file.FullName).Heads()]
        : throw new FileNotFoundException($"没有见证文件 {file.FullName}。There is no witness file {file.FullName}.");

    /// <summary>Reports in the order in which things happen, unlike <see cref="Progress{T}"/>.</summary>
    private sealed class Bar(Action<VerifyProgress> report) : IProgress<VerifyProgress>
    {
        private readonly Lock turn = new();

        public void Report(VerifyProgress value)
        {
            lock (turn) report(value);
        }
    }
}
