using System.Collections.Frozen;
using System.Globalization;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Messaging.Contracts;
using Regulatory.Ledger;

namespace Regulatory.Integration.Messaging.Receiving;

/// <summary>
/// Takes what partners send: makes sure who sent it, that they may, and that it keeps to its contract; then it becomes an act like anybody
/// else's, whose command id follows from the message. So the ledger's own record of commands is the inbox: the same message again gets
/// the first answer, whenever and wherever it comes.
/// </summary>
/// <param name="acts">What becomes of each contract.</param>
/// <param name="execute">Executes an act.</param>
public sealed class Inbox(MessagingSettings settings, IEnumerable<InboundAct> acts, Func<Act, CancellationToken, Task<ActOutcome>> execute)
{
    /// <summary>More than any contract can fill within its bounds.</summary>
    public const int LargestMessage = 64 * 1024;

    private readonly FrozenDictionary<Type, InboundAct> byContract = acts.ToFrozenDictionary(act => act.Contract);

    /// <summary>Takes one message, or says why not.</summary>
    /// <exception cref="LedgerUnavailableException">The database is away, or everybody writes to the same matter: try again.</exception>
    public async Task<Verdict> Take(Delivery delivery, CancellationToken cancellation = default)
    {
        if (delivery.Account is not { } account || settings.PartnerOf(account) is not { } partner)
            return new(Answer.NotTaken, null, null, Zh: "发送方未经代理认证，或不是协作部门。", En: "The broker does not vouch for a sender who is a partner.");
        PartnerMessage? message = null;
        try
        {
            message = Read(delivery.Body, partner);
            if (!byContract.TryGetValue(message.GetType(), out var act))
                throw new NotTakenException("本系统尚无办理此类消息的行为。", $"No act takes {ContractAttribute.NameOf(message.GetType())}.");
            var commands = await act.CommandsOf(message, partner, cancellation).ConfigureAwait(false);
            for (var number = 0; number < commands.Length; number++)
                if (await Execute(commands[number], message, CommandIdOf(partner, message.Id, delivery.Attempt, number), partner, cancellation)
                    .ConfigureAwait(false) is { } refused) return refused;
            return new(Answer.Taken, partner, message.Id) { IsAnswered = message is not Acknowledgement };
        }
        catch (NotTakenException reason)
        {
            return new(Answer.NotTaken, partner, message?.Id, Zh: reason.Zh, En: reason.Message);
        }
        catch (FormatException wrong)
        {
            return new(Answer.NotTaken, partner, message?.Id, Zh: $"消息格式不正确：{wrong.Message}", En: wrong.Message);
        }
    }

    /// <summary>The id of a message's command: another message has others, and so has another attempt after a refusal.</summary>
    private static Guid CommandIdOf(string partner, Guid message, int attempt, int number) =>
        CommandIds.Derived(string.Create(CultureInfo.InvariantCulture, $"regulatory/inbox/{partner}/{message}/{attempt}/{number}"));

    private PartnerMessage Read(ReadOnlyMemory<byte> body, string partner)
    {
        if (body.Length > LargestMessage) throw new NotTakenException("消息过长。", $"A message has at most {LargestMessage} bytes.");
        var message = CloudEvents.MessageOf(CloudEvents.Read(body.Span)) as PartnerMessage
            ?? throw new NotTakenException("此类消息只由本系统发出。", "Such a message is only sent from here.");
        if (message.Source != partner || !settings.Routes.Of(partner).MaySend(message.GetType()))
            throw new NotTakenException(
                "该协作部门无权发送此类消息。",
                $"{partner} may not send {ContractAttribute.NameOf(message.GetType())}{(message.Source == partner ? "" : " in another's name")}.");
        return message.Id == Guid.Empty || message.Subject.Length > 200 || Bounds.Broken(message) is not null
            ? throw new NotTakenException("消息内容超出约定范围。", Bounds.Broken(message) ?? "The id is empty, or the subject too long.")
            : message;
    }

    /// <returns>Null when it is on record.</returns>
    private async Task<Verdict?> Execute(object command, PartnerMessage message, Guid id, string partner, CancellationToken cancellation)
    {
        var actor = new Actor($"partner:{partner}", partner, [Role.Partner], DivisionCode.Parse("440000"), partner);
        var act = new Act(command, id, actor, Causation: $"message:{partner}/{message.Id}");
        switch (await execute(act, cancellation).ConfigureAwait(false))
        {
            case ActAccepted:
                return null;
            case ActRefused refused:
                var text = RuleTexts.Of(refused.Refusal);
                return new(Answer.Refused, partner, message.Id, text.RuleId, text.Zh, text.En);
            case CommandIdReused:
                throw new NotTakenException("消息编号已用于另一消息。", $"The id {message.Id} was another message's.");
            case ActForbidden forbidden:
                throw new NotTakenException("协作部门无权作出此行为。", $"A partner may not give {forbidden.Command}.");
            case ActClaimTaken taken:
                throw new NotTakenException("编号已被占用。", $"{taken.Kind} {taken.Value} is taken.");
            case var conflict:
                throw new LedgerUnavailableException($"Others wrote to the same matter all the time: {conflict}", outcomeUnknown: false, null);
        }
    }
}
