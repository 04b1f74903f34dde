using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Regulatory.Api.Hosting;
using Regulatory.Integration.Messaging;
using Regulatory.Ledger;
using Spectre.Console;

namespace Regulatory.Regctl.Commands;

/// <summary>Messages with partner departments: how far each has been told, what waits, what was put aside, and bringing it back.</summary>
internal static class MessagingCommand
{
    private const int LettersShown = 20;

    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase, WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static Command Make()
    {
        var json = new Option<bool>("--json") { Description = "For machines. 供程序读取。" };
        var status = new Command("status", "Queues, checkpoints and dead letters of every partner. 各协作部门的队列、进度和死信。") { json };
        status.SetAction((parsed, stop) => Workplace.Run(() => Status(parsed.GetValue(json), stop)));

        var name = new Argument<string>("name") { Description = "A partner, or 'inbox' for what partners sent. 协作部门名称，或 inbox。" };
        var ids = new Option<string[]>("--id") { Description = "Ids of messages; all without it. 消息编号，可多个；不填为全部。", AllowMultipleArgumentsPerToken = true };
        var redeliver = new Command("redeliver", "Brings dead letters back to their queue. 将死信放回原队列。") { name, ids };
        redeliver.SetAction((parsed, stop) => Workplace.Run(() => Redeliver(parsed.GetValue(name)!, parsed.GetValue(ids) ?? [], stop)));
        return new Command("messaging", "Messages with partner departments. 与协作部门的消息。") { status, redeliver };
    }

    private static async Task<int> Status(bool json, CancellationToken stop)
    {
        var settings = Settings();
        await using var installation = Workplace.Open();
        await using var queues = await DeadLetters.Open(settings, stop);
        var (head, readers) = (await installation.Ledger.Head(stop), await installation.Readers(stop));
        var standings = new List<(QueueStanding Queue, ReaderProgress? Told)>();
        foreach (var partner in settings.Partners)
            standings.Add((await queues.Look(partner, LettersShown, stop), readers.GetValueOrDefault(Mail.FactReader(partner))));
        standings.Add((await queues.Look(DeadLetters.Inbox, LettersShown, stop), null));
        if (json)
            Console.WriteLine(JsonSerializer.Serialize(
                new
                {
                    head,
                    queues = standings.Select(standing => new
                    {
                        standing.Queue.Name, standing.Queue.Queue, standing.Queue.Waiting, standing.Queue.Readers, standing.Queue.Dead,
                        checkpoint = standing.Told?.Position, checkpointMovedAt = standing.Told?.MovedAt.ToString(), deadLetters = standing.Queue.First,
                    }),
                },
                Json));
        else Show(head, standings);
        return 0;
    }

    /// <exception cref="InvalidOperationException">There is no broker.</exception>
    private static MessagingSettings Settings()
    {
        var settings = MessagingConfiguration.From(Workplace.Configuration);
        return settings.Broker is not null
            ? settings
            : throw new InvalidOperationException(
                "未设置消息代理，待发消息保留在账本中。There is no broker, and what is to be sent waits in the ledger: set RabbitMQ__Host and Partners__0.");
    }

    private static void Show(long head, IReadOnlyCollection<(QueueStanding Queue, ReaderProgress? Told)> standings)
    {
        var table = new Table().RoundedBorder().AddColumns("Partner", "Told up to", "Head", "Lag", "Waiting", "Readers", "Dead");
        foreach (var (queue, told) in standings)
        {
            var inbox = queue.Name == DeadLetters.Inbox;
            table.AddRow(
                Markup.Escape(queue.Name), inbox ? "–" : Number(told?.Position ?? 0), inbox ? "–" : Number(head),
                inbox ? "–" : Number(head - (told?.Position ?? 0)), queue.Waiting is { } waiting ? Number(waiting) : "not made yet", Number(queue.Readers),
                queue.Dead is > 0 and var dead ? $"[red]{Number(dead)}[/]" : "0");
        }
        AnsiConsole.Write(table);
        foreach (var (queue, _) in standings.Where(standing => !standing.Queue.First.IsEmpty))
        {
            var letters = new Table().RoundedBorder().Title(Markup.Escape($"{queue.Name}: dead letters 死信")).AddColumns("Id", "Contract", "From", "Reason");
            foreach (var letter in queue.First)
                letters.AddRow(
                    Markup.Escape(letter.Id ?? "–"), Markup.Escape(letter.Contract ?? "–"), Markup.Escape(letter.Sender ?? "–"), Markup.Escape(letter.Reason));
            AnsiConsole.Write(letters);
        }
    }

    private static async Task<int> Redeliver(string name, string[] ids, CancellationToken stop)
    {
        var settings = Settings();
        if (name != DeadLetters.Inbox && !settings.Partners.Contains(name))
            throw new InvalidOperationException($"没有协作部门 {name}。There is no partner {name}; there are {string.Join(", ", settings.Partners)}, and {DeadLetters.Inbox}.");
        await using var queues = await DeadLetters.Open(settings, stop);
        var brought = await queues.Redeliver(name, ids, stop);
        AnsiConsole.MarkupLineInterpolated($"已放回 {brought} 条消息。{brought} messages are back in their queue.");
        return 0;
    }

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
