using Regulatory.Integration.Terminals.Jt808;

namespace Regulatory.Fleets.Protocol;

/// <summary>What a device does when the platform wants something of it.</summary>
internal sealed class Orders(Speech speech, FleetCounts counts)
{
    /// <summary>Alarms that wait for somebody to confirm them (0x8203): bits 0, 3, 20 to 22, 27 and 28.</summary>
    public const uint Confirmable = 1u | 1u << 3 | 7u << 20 | 3u << 27;

    private readonly SortedDictionary<uint, Parameter> parameters = new()
    {
        // Heartbeat, interval while driving, highest speed and its duration.
        [0x0001] = Parameter.Of(0x0001, 60), [0x0029] = Parameter.Of(0x0029, 30), [0x0055] = Parameter.Of(0x0055, 100), [0x0056] = Parameter.Of(0x0056, 30),
    };

    public async Task Answer(Line line, Message order, Header header)
    {
        counts.Order();
        foreach (var answer in AnswersTo(order, header)) await line.Write(speech.Say(answer).Wire, CancellationToken.None);
    }

    private IEnumerable<Message> AnswersTo(Message order, Header header)
    {
        switch (order)
        {
            case SetParameters set:
                foreach (var parameter in set.Parameters) parameters[parameter.Id] = parameter;
                return [Reply(ReplyResult.Done)];
            case EmptyMessage { MessageId: EmptyMessage.AskParameters }:
                return [new ParametersReply(header.Serial, [.. parameters.Values])];
            case AskSomeParameters asked:
                return [new ParametersReply(header.Serial, [.. asked.Ids.Where(parameters.ContainsKey).Select(id => parameters[id])])];
            case EmptyMessage { MessageId: EmptyMessage.AskPosition } when speech.Last is { } last:
                return [new LocationReply(ToControl: false, header.Serial, last)];
            case EmptyMessage { MessageId: EmptyMessage.AskDriver }:
                return speech.Card is { } card ? [Reply(ReplyResult.Done), card] : [Reply(ReplyResult.Failed)];
            case AlarmConfirmation confirmed:
                speech.Acknowledged |= confirmed.Kinds & Confirmable;
                return [Reply(ReplyResult.Done)];
            case TextMessage or EmptyMessage { MessageId: EmptyMessage.CheckLink }:
                return [Reply(ReplyResult.Done)];
            default:
                return [Reply(ReplyResult.Unsupported)];
        }

        GeneralReply Reply(ReplyResult result) => new(ByPlatform: false, header.Serial, header.Id, result);
    }
}
