using System.Security.Cryptography;
using System.Text;
using NodaTime;
using Regulatory.Integration.Messaging.Contracts;

namespace Regulatory.Partner;

/// <summary>What a department says to what it is told: a receipt, or to a question an answer. The same message always gets the same reply.</summary>
internal static class Replies
{
    /// <returns>Null when it says nothing.</returns>
    public static PartnerMessage? To(Message message, Manner manner, Instant now)
    {
        if (manner.Silent || message is not FactMessage) return null;
        var today = now.WithOffset(Offset.FromHours(8)).Date;
        PartnerMessage? reply = (message, manner.Answer) switch
        {
            (ProcessNotice { Notice: "crime-transferred" } asked, { } answer) => new PoliceDecision(
                asked.Id, asked.Subject, answer == "objected" ? PoliceOutcome.NotFiled : PoliceOutcome.Filed, $"公立字〔{today.Year}〕{Number(asked.Id)}号", today,
                answer == "objected" ? "没有犯罪事实。" : null),
            (ProcessNotice { Notice: "opinion-asked" } asked, { } answer) => new DepartmentOpinion(
                asked.Id, asked.Subject,
                answer switch
                {
                    "objected" => OpinionGiven.Objected,
                    "conditions" => OpinionGiven.AgreedWithConditions,
                    _ => OpinionGiven.Agreed,
                },
                $"{manner.Name}函〔{today.Year}〕{Number(asked.Id)}号", today),
            (ProcessNotice { Notice: "crime-transferred" or "opinion-asked" }, null) => null,
            _ => new Acknowledgement(message.Id, message.Subject, $"{manner.Name}-{Number(message.Id)}"),
        };
        return reply is null ? null : reply with { Envelope = new(IdOf($"{manner.Name}/{reply.GetType().Name}/{message.Id}"), manner.Name, message.Subject, now) };
    }

    /// <summary>An id that follows from what it is about.</summary>
    public static Guid IdOf(string about) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"partner/{about}")).AsSpan(0, 16), bigEndian: true);

    private static int Number(Guid id) => id.ToByteArray(bigEndian: true)[15] + 1;
}
