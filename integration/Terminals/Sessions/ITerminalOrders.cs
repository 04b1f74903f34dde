using Regulatory.Integration.Terminals.Jt808;

namespace Regulatory.Integration.Terminals.Sessions;

/// <summary>Sends the platform's orders to terminals and waits for their answers: what the acts of officers use.</summary>
public interface ITerminalOrders
{
    /// <summary>
    /// Sends an order on the session that the terminal has at this host now. Orders are those that a terminal answers with 0x0001:
    /// <see cref="TextMessage"/>, the setting of parameters, <see cref="AlarmConfirmation"/> and their like.
    /// </summary>
    /// <param name="phone">Digits without leading zeros.</param>
    /// <param name="order">Makes the order for the edition that the terminal speaks.</param>
    /// <param name="claim">
    /// Is told the serial before anything is sent, and says whether it is to be; null for always. What it throws comes out here, and
    /// nothing is sent then.
    /// </param>
    /// <returns>How it ended; what the terminal does is never an exception.</returns>
    Task<OrderOutcome> Send(
        string phone, Func<Edition, Message> order, Func<ushort, CancellationToken, Task<bool>>? claim, CancellationToken cancellation);

    /// <summary>Whether a terminal has a session at this host now.</summary>
    /// <param name="phone">Digits without leading zeros.</param>
    bool IsOnline(string phone);
}

/// <summary>How an order ended.</summary>
public enum OrderOutcome
{
    /// <summary>0: 成功/确认.</summary>
    Done,
    /// <summary>1: 失败.</summary>
    Failed,
    /// <summary>2: 消息有误.</summary>
    BadMessage,
    /// <summary>3: 不支持.</summary>
    Unsupported,
    /// <summary>The terminal has no session at this host.</summary>
    Offline,
    /// <summary>The terminal did not answer in time, or its session ended; whether it obeyed is not known.</summary>
    Unanswered,
    /// <summary>Too many orders of the same terminal wait for their answers; nothing was sent.</summary>
    TooMany,
    /// <summary>It was not to be sent after all, and was not.</summary>
    NotClaimed,
}
