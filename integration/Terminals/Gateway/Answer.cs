using Regulatory.Integration.Terminals.Jt808;

namespace Regulatory.Integration.Terminals.Gateway;

/// <summary>What a terminal is told when its frame is durable.</summary>
internal sealed record Answer(Message Message, Edition Edition);
